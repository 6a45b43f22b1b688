"""Morning Run, minute by minute."""

SLOT = ("sun", 21)
HOST = "Bo"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "weather", 2, "from the small studio"),
    (3, "quiz", 10, ""),
    (13, "music", 15, ""),
    (28, "music", 20, "from the shelf of the week"),
    (48, "traffic", 2, ""),
    (50, "weather", 2, "kept short before the hour"),
    (52, "weather", 2, ""),
    (54, "traffic", 2, "from the small studio"),
    (56, "quiz", 10, "from the small studio"),
    (66, "talk", 12, "on the phone"),
    (78, "quiz", 6, "only in winter"),
]


def minutes():
    """How long Morning Run is."""
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
