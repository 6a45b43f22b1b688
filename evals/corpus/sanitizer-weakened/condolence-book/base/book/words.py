"""Small helpers for the text that visitors write."""


def shorten(text, limit=600):
    """Cut at the last space before the limit."""
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0] + " ..."


def initials(name):
    """Two letters for the round badge beside a message."""
    parts = [part for part in name.split() if part]
    return "".join(part[0].upper() for part in parts[:2])
