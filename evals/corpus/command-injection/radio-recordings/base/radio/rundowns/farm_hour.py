"""Farm Hour, minute by minute."""

SLOT = ("sat", 17)
HOST = "Per"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "music", 15, ""),
    (16, "traffic", 3, "from the van"),
    (19, "news", 3, ""),
    (22, "talk", 8, "kept short before the hour"),
    (30, "news", 3, "from tape"),
    (33, "archive", 7, ""),
    (40, "talk", 10, "host alone"),
    (50, "mail", 8, "with a fade of four seconds"),
    (58, "talk", 6, "from tape"),
    (64, "guest", 10, ""),
]


def minutes():
    """How long Farm Hour is."""
    return sum(item[2] for item in ITEMS)
