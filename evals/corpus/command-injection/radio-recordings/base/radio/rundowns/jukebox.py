"""How Jukebox goes."""

SLOT = ("thu", 17)
HOST = "Kai"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "news", 5, "from the small studio"),
    (6, "quiz", 6, ""),
    (12, "music", 15, "two microphones"),
    (27, "music", 20, "the long version"),
    (47, "traffic", 2, "live from the square"),
    (49, "weather", 2, "kept short before the hour"),
    (51, "mail", 5, "as sent in"),
    (56, "talk", 12, ""),
    (68, "talk", 10, "on the phone"),
]


def minutes():
    """How long Jukebox is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
