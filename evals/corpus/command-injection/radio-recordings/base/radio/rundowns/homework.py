"""What is on in Homework Help."""

SLOT = ("mon", 20)
HOST = "Bo"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "music", 20, ""),
    (21, "talk", 6, "live from the square"),
    (27, "traffic", 2, ""),
    (29, "weather", 2, "from the shelf of the week"),
    (31, "mail", 8, "with the answers of last week"),
    (39, "live", 12, "read by the editor"),
    (51, "mail", 8, ""),
    (59, "talk", 10, "with a fade of four seconds"),
    (69, "mail", 5, "the listener's choice"),
    (74, "guest", 15, ""),
]


def minutes():
    """How long Homework Help is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
