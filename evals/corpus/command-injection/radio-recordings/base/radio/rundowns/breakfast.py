"""The rundown of Breakfast Table."""

SLOT = ("sun", 10)
HOST = "Ida"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "live", 12, ""),
    (13, "talk", 8, "host alone"),
    (21, "mail", 8, "as sent in"),
    (29, "news", 3, "the long version"),
    (32, "talk", 12, "with a fade of four seconds"),
    (44, "quiz", 6, ""),
    (50, "archive", 9, "host alone"),
    (59, "news", 5, "with the choir"),
]


def minutes():
    """How long Breakfast Table is."""
    return sum(item[2] for item in ITEMS)


def first(kind):
    """At which minute the first item of a kind begins."""
    for item in ITEMS:
        if item[1] == kind:
            return item[0]
    return None
