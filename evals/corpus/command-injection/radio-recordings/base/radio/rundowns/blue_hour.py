"""What is on in Blue Hour."""

SLOT = ("fri", 10)
HOST = "Kai"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "archive", 7, ""),
    (8, "mail", 5, "with a fade of four seconds"),
    (13, "live", 12, ""),
    (25, "weather", 2, ""),
    (27, "talk", 8, "the long version"),
    (35, "music", 20, ""),
    (55, "talk", 6, "as sent in"),
    (61, "live", 18, ""),
    (79, "mail", 8, "from the small studio"),
    (87, "archive", 7, "two microphones"),
    (94, "quiz", 10, "with a fade of four seconds"),
    (104, "guest", 15, ""),
]


def minutes():
    """How long Blue Hour is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
