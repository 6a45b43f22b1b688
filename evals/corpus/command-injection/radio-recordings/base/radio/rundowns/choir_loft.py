"""The rundown of Choir Loft."""

SLOT = ("thu", 12)
HOST = "Mia"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "talk", 12, ""),
    (13, "music", 8, ""),
    (21, "weather", 2, "from the small studio"),
    (23, "music", 15, ""),
    (38, "traffic", 3, ""),
    (41, "live", 12, "with the answers of last week"),
    (53, "weather", 2, ""),
    (55, "talk", 12, "read by the editor"),
    (67, "music", 8, ""),
]


def minutes():
    """How long Choir Loft is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
