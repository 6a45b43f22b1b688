"""The rundown of Time Machine."""

SLOT = ("sat", 15)
HOST = "Per"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "guest", 15, ""),
    (16, "live", 18, "from the small studio"),
    (34, "archive", 9, "from the van"),
    (43, "music", 12, "from the small studio"),
    (55, "guest", 10, "from the small studio"),
    (65, "guest", 15, ""),
    (80, "archive", 9, "two microphones"),
    (89, "quiz", 10, ""),
    (99, "traffic", 2, ""),
    (101, "music", 8, "read by the editor"),
    (109, "archive", 7, "the listener's choice"),
]


def minutes():
    """How long Time Machine is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
