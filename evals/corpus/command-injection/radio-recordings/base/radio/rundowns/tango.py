"""Tango Room, minute by minute."""

SLOT = ("wed", 8)
HOST = "Una"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "quiz", 6, "from tape"),
    (7, "archive", 7, ""),
    (14, "quiz", 6, ""),
    (20, "mail", 5, "with the choir"),
    (25, "music", 20, "the long version"),
    (45, "weather", 2, "the long version"),
    (47, "traffic", 3, ""),
    (50, "talk", 12, ""),
    (62, "news", 6, ""),
    (68, "quiz", 6, ""),
]


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]


def first(kind):
    """At which minute the first item of a kind begins."""
    for item in ITEMS:
        if item[1] == kind:
            return item[0]
    return None
