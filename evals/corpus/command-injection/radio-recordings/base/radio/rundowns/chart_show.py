"""The rundown of Chart Show."""

SLOT = ("mon", 21)
HOST = "Kai"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "quiz", 6, "live from the square"),
    (7, "news", 3, "kept short before the hour"),
    (10, "guest", 15, ""),
    (25, "guest", 10, "on the phone"),
    (35, "talk", 10, "from the shelf of the week"),
    (45, "talk", 10, "with a bed of strings"),
    (55, "news", 5, "the listener's choice"),
    (60, "music", 12, "kept short before the hour"),
    (72, "traffic", 3, "from the shelf of the week"),
    (75, "archive", 9, "kept short before the hour"),
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
