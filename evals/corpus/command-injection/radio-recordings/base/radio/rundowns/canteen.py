"""How The Canteen goes."""

SLOT = ("fri", 7)
HOST = "Bo"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "news", 6, ""),
    (7, "quiz", 6, "only in winter"),
    (13, "traffic", 3, ""),
    (16, "talk", 6, "from the van"),
    (22, "music", 8, "host alone"),
    (30, "music", 12, "the listener's choice"),
    (42, "guest", 10, ""),
    (52, "traffic", 2, "only in winter"),
    (54, "traffic", 3, ""),
]
