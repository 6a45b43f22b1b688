"""The rundown of History Walk."""

SLOT = ("sat", 12)
HOST = "Per"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "weather", 2, "live from the square"),
    (3, "quiz", 6, "with a fade of four seconds"),
    (9, "music", 15, ""),
    (24, "weather", 2, "from the small studio"),
    (26, "music", 12, ""),
    (38, "news", 3, "the listener's choice"),
    (41, "live", 18, "the long version"),
    (59, "guest", 15, ""),
]


def minutes():
    """How long History Walk is."""
    return sum(item[2] for item in ITEMS)


def first(kind):
    """At which minute the first item of a kind begins."""
    for item in ITEMS:
        if item[1] == kind:
            return item[0]
    return None
