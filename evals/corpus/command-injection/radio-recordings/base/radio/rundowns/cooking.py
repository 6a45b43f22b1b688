"""How Cooking Live goes."""

SLOT = ("fri", 15)
HOST = "Liv"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "live", 12, "host alone"),
    (13, "mail", 8, "from tape"),
    (21, "music", 20, ""),
    (41, "talk", 12, ""),
    (53, "mail", 8, ""),
    (61, "guest", 15, ""),
    (76, "weather", 2, "kept short before the hour"),
    (78, "guest", 10, "the long version"),
    (88, "live", 12, ""),
]


def minutes():
    """How long Cooking Live is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
