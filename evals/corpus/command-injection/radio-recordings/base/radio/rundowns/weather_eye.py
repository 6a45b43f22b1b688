"""Weather Eye, minute by minute."""

SLOT = ("mon", 18)
HOST = "Ole"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "talk", 8, ""),
    (9, "talk", 8, ""),
    (17, "live", 18, ""),
    (35, "archive", 9, "with a bed of strings"),
    (44, "traffic", 3, "with a bed of strings"),
    (47, "guest", 10, "as sent in"),
    (57, "archive", 9, ""),
    (66, "talk", 12, ""),
    (78, "news", 3, ""),
]


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
