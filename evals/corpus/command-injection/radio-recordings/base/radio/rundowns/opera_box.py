"""What is on in Opera Box."""

SLOT = ("thu", 6)
HOST = "Mia"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "news", 3, ""),
    (4, "quiz", 6, ""),
    (10, "mail", 5, ""),
    (15, "archive", 7, ""),
    (22, "news", 5, "from the van"),
    (27, "news", 6, ""),
    (33, "news", 5, "live from the square"),
    (38, "talk", 12, "with the answers of last week"),
    (50, "talk", 12, "with a fade of four seconds"),
]


def minutes():
    """How long Opera Box is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
