"""The rundown of Matinee."""

SLOT = ("wed", 13)
HOST = "Mia"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "talk", 12, ""),
    (13, "weather", 2, ""),
    (15, "mail", 8, "on the phone"),
    (23, "weather", 2, "the long version"),
    (25, "guest", 15, ""),
    (40, "music", 20, ""),
    (60, "live", 12, ""),
    (72, "archive", 9, "the long version"),
]


def minutes():
    """How long Matinee is."""
    return sum(item[2] for item in ITEMS)


def first(kind):
    """At which minute the first item of a kind begins."""
    for item in ITEMS:
        if item[1] == kind:
            return item[0]
    return None
