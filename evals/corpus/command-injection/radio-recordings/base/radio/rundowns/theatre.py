"""What is on in Theatre Bar."""

SLOT = ("fri", 11)
HOST = "Mia"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "quiz", 6, ""),
    (7, "talk", 12, ""),
    (19, "news", 6, "the listener's choice"),
    (25, "guest", 10, ""),
    (35, "music", 8, "with the answers of last week"),
    (43, "live", 18, "from the van"),
    (61, "quiz", 10, ""),
    (71, "music", 10, "from the small studio"),
    (81, "talk", 8, "only in winter"),
    (89, "news", 5, ""),
    (94, "traffic", 3, ""),
]
