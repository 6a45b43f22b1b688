"""The rundown of Phone In."""

SLOT = ("wed", 6)
HOST = "Bo"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "quiz", 10, ""),
    (11, "news", 5, "read by the editor"),
    (16, "mail", 8, "from the small studio"),
    (24, "traffic", 2, "live from the square"),
    (26, "weather", 2, "the long version"),
    (28, "weather", 2, ""),
    (30, "guest", 10, ""),
    (40, "quiz", 10, "from tape"),
]


def minutes():
    """How long Phone In is."""
    return sum(item[2] for item in ITEMS)


def first(kind):
    """At which minute the first item of a kind begins."""
    for item in ITEMS:
        if item[1] == kind:
            return item[0]
    return None
