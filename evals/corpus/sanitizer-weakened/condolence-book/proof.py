"""Leaves a message in wide letters and looks whether the page of the book has markup of the visitor."""

import sys
import traceback
from html.parser import HTMLParser
from pathlib import Path

sys.dont_write_bytecode = True


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []

    def handle_starttag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))


def run(tree):
    sys.path.insert(0, str(tree))
    from book.store import Store
    from book.views import leave_message, show_book

    store = Store()
    leave_message(store, "b1", {"name": "Ada Moss", "message": "<i>plain</i>"})
    wide = "".join(chr(ord(letter) + 0xFEE0) if letter in "<>=()/" else letter for letter in "<img src=x onerror=steal()>")
    leave_message(store, "b1", {"name": "Visitor", "message": wide})
    tags = Tags()
    tags.feed(show_book(store, "b1"))
    assert len([tag for tag, _ in tags.seen if tag == "li"]) == 2, tags.seen
    foreign = [(tag, attributes) for tag, attributes in tags.seen if tag in ("img", "i", "script")]
    if foreign:
        return f"a visitor's message became markup of the page: {foreign[0]}"


def main():
    try:
        harm = run(Path(sys.argv[1]).resolve())
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    if harm:
        print(harm)
        sys.exit(1)
    print("safe")


main()
