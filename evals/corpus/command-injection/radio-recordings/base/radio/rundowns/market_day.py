"""How Market Day goes."""

SLOT = ("mon", 19)
HOST = "Per"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "weather", 2, ""),
    (3, "weather", 2, "read by the editor"),
    (5, "live", 12, ""),
    (17, "guest", 15, ""),
    (32, "traffic", 2, "only in winter"),
    (34, "guest", 10, "the listener's choice"),
    (44, "guest", 10, ""),
    (54, "traffic", 3, "from the van"),
    (57, "traffic", 3, "with a bed of strings"),
    (60, "news", 5, ""),
    (65, "music", 8, "host alone"),
]


def minutes():
    """How long Market Day is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]


def first(kind):
    """At which minute the first item of a kind begins."""
    for item in ITEMS:
        if item[1] == kind:
            return item[0]
    return None
