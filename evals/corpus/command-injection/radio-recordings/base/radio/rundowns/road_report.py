"""What is on in Road Report."""

SLOT = ("sun", 14)
HOST = "Per"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "guest", 15, ""),
    (16, "live", 18, ""),
    (34, "news", 3, ""),
    (37, "archive", 7, "from the small studio"),
    (44, "archive", 9, ""),
    (53, "weather", 2, "as sent in"),
    (55, "traffic", 2, "with the choir"),
    (57, "talk", 6, ""),
    (63, "quiz", 10, ""),
    (73, "traffic", 3, "as sent in"),
]


def minutes():
    """How long Road Report is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
