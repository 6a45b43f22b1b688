"""What is on in Folk Club."""

SLOT = ("sat", 6)
HOST = "Mia"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "live", 12, "the listener's choice"),
    (13, "quiz", 10, "read by the editor"),
    (23, "talk", 12, ""),
    (35, "mail", 5, ""),
    (40, "mail", 5, "from tape"),
    (45, "news", 5, "as sent in"),
    (50, "news", 5, ""),
    (55, "guest", 15, "with the choir"),
    (70, "music", 12, ""),
    (82, "guest", 15, "with a bed of strings"),
    (97, "guest", 10, ""),
    (107, "talk", 8, "read by the editor"),
]


def minutes():
    """How long Folk Club is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
