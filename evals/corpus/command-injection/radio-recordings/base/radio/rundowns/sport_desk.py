"""How Sport Desk goes."""

SLOT = ("sun", 14)
HOST = "Bo"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "mail", 8, "with the answers of last week"),
    (9, "live", 18, "from the small studio"),
    (27, "archive", 7, ""),
    (34, "weather", 2, "from the van"),
    (36, "news", 6, "from tape"),
    (42, "live", 18, "from the small studio"),
    (60, "mail", 8, ""),
    (68, "talk", 6, "with the answers of last week"),
    (74, "guest", 10, "read by the editor"),
    (84, "quiz", 10, "from the small studio"),
    (94, "guest", 15, ""),
]


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
