"""The rundown of Garden Gate."""

SLOT = ("thu", 8)
HOST = "Liv"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "talk", 12, "with the answers of last week"),
    (13, "traffic", 2, "only in winter"),
    (15, "guest", 15, "live from the square"),
    (30, "traffic", 3, "with the choir"),
    (33, "music", 20, ""),
    (53, "talk", 12, ""),
    (65, "talk", 8, "with a bed of strings"),
    (73, "weather", 2, "as sent in"),
    (75, "news", 3, ""),
]


def minutes():
    """How long Garden Gate is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
