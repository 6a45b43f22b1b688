"""The rundown of Barn Dance."""

SLOT = ("mon", 13)
HOST = "Per"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "talk", 8, "from the shelf of the week"),
    (9, "live", 12, "only in winter"),
    (21, "live", 12, "with the answers of last week"),
    (33, "music", 8, ""),
    (41, "weather", 2, ""),
    (43, "archive", 7, ""),
    (50, "news", 6, "as sent in"),
    (56, "live", 12, ""),
]


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]


def first(kind):
    """At which minute the first item of a kind begins."""
    for item in ITEMS:
        if item[1] == kind:
            return item[0]
    return None
