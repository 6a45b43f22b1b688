"""What is on in Bach at Nine."""

SLOT = ("mon", 13)
HOST = "Una"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "talk", 8, ""),
    (9, "music", 20, ""),
    (29, "quiz", 10, "with a bed of strings"),
    (39, "weather", 2, ""),
    (41, "archive", 9, ""),
    (50, "guest", 10, "read by the editor"),
    (60, "archive", 9, ""),
    (69, "weather", 2, ""),
]


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
