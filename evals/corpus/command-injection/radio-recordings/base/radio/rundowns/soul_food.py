"""The rundown of Soul Food."""

SLOT = ("sun", 22)
HOST = "Kai"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "mail", 5, ""),
    (6, "quiz", 6, ""),
    (12, "live", 18, "two microphones"),
    (30, "quiz", 10, ""),
    (40, "weather", 2, "on the phone"),
    (42, "weather", 2, ""),
    (44, "archive", 7, ""),
    (51, "weather", 2, "as sent in"),
    (53, "music", 20, "host alone"),
]


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
