"""The rundown of Open Mike."""

SLOT = ("sun", 10)
HOST = "Kai"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "news", 5, ""),
    (6, "news", 3, "with a bed of strings"),
    (9, "guest", 10, ""),
    (19, "guest", 15, "only in winter"),
    (34, "archive", 9, "live from the square"),
    (43, "talk", 10, ""),
    (53, "mail", 8, "the long version"),
    (61, "quiz", 10, ""),
    (71, "live", 12, "from the van"),
    (83, "talk", 6, "the listener's choice"),
]


def minutes():
    """How long Open Mike is."""
    return sum(item[2] for item in ITEMS)
