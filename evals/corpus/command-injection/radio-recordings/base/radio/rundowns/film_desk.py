"""The rundown of Film Desk."""

SLOT = ("mon", 7)
HOST = "Una"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "live", 18, ""),
    (19, "guest", 10, ""),
    (29, "live", 18, ""),
    (47, "talk", 12, ""),
    (59, "music", 20, ""),
    (79, "weather", 2, ""),
    (81, "archive", 9, ""),
    (90, "archive", 9, ""),
]


def minutes():
    """How long Film Desk is."""
    return sum(item[2] for item in ITEMS)
