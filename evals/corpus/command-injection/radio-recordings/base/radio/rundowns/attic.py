"""The rundown of Attic Finds."""

SLOT = ("sun", 11)
HOST = "Ida"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "weather", 2, "the listener's choice"),
    (3, "traffic", 2, ""),
    (5, "quiz", 6, "from the van"),
    (11, "news", 6, "kept short before the hour"),
    (17, "weather", 2, ""),
    (19, "music", 10, ""),
    (29, "weather", 2, ""),
    (31, "talk", 12, "kept short before the hour"),
    (43, "quiz", 10, "from the shelf of the week"),
    (53, "traffic", 2, "from the shelf of the week"),
    (55, "weather", 2, "from the van"),
    (57, "guest", 10, "only in winter"),
]
