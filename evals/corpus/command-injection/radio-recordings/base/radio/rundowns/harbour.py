"""What is on in Harbour Light."""

SLOT = ("thu", 12)
HOST = "Ole"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "live", 18, "with the answers of last week"),
    (19, "music", 10, "with the answers of last week"),
    (29, "quiz", 6, "from the small studio"),
    (35, "mail", 8, "with the answers of last week"),
    (43, "traffic", 3, "on the phone"),
    (46, "music", 12, "from tape"),
    (58, "archive", 9, "as sent in"),
    (67, "mail", 5, "host alone"),
    (72, "guest", 10, "with the choir"),
]


def minutes():
    """How long Harbour Light is."""
    return sum(item[2] for item in ITEMS)
