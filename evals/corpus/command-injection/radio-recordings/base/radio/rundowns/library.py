"""What is on in Library Card."""

SLOT = ("mon", 11)
HOST = "Ida"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "archive", 7, ""),
    (8, "news", 5, "with the choir"),
    (13, "talk", 10, "on the phone"),
    (23, "weather", 2, ""),
    (25, "quiz", 10, ""),
    (35, "guest", 15, "the listener's choice"),
    (50, "quiz", 10, ""),
    (60, "archive", 9, ""),
    (69, "weather", 2, "two microphones"),
]


def minutes():
    """How long Library Card is."""
    return sum(item[2] for item in ITEMS)


def first(kind):
    """At which minute the first item of a kind begins."""
    for item in ITEMS:
        if item[1] == kind:
            return item[0]
    return None
