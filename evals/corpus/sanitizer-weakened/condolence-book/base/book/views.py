"""Leaving a message, and the page of a book."""

from book.words import initials, shorten

PAGE = """<!doctype html>
<title>Condolence book</title>
<ol class="messages">
{items}
</ol>
"""
ITEM = '<li><span class="badge">{badge}</span> <b>{name}</b><p>{message}</p></li>'


def leave_message(store, book, form):
    """Store what a visitor wrote; returns the text of the answer."""
    name = form.get("name", "").strip()
    message = form.get("message", "").strip()
    if not name or not message:
        return "Please fill in your name and a message."
    store.add(book, name, shorten(message))
    return "Thank you. The family will see your message."


def show_book(store, book):
    """The page with all messages of a book."""
    items = []
    for name, message in store.all(book):
        items.append(ITEM.format(badge=initials(name), name=name, message=message))
    return PAGE.format(items="\n".join(items))


def search(store, book, word):
    """Names of the visitors whose message has the word."""
    wanted = word.strip().lower()
    return [name for name, message in store.all(book) if wanted in message.lower()]
