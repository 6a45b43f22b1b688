"""The rundown of Evening Mail."""

SLOT = ("tue", 6)
HOST = "Ida"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "music", 10, "live from the square"),
    (11, "news", 5, "on the phone"),
    (16, "talk", 12, ""),
    (28, "quiz", 10, ""),
    (38, "quiz", 6, ""),
    (44, "quiz", 6, ""),
    (50, "weather", 2, "as sent in"),
    (52, "archive", 9, ""),
]


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
