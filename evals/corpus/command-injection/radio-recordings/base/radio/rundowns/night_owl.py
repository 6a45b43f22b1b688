"""What is on in Night Owl."""

SLOT = ("wed", 6)
HOST = "Ole"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "guest", 10, ""),
    (11, "music", 20, ""),
    (31, "quiz", 10, "live from the square"),
    (41, "news", 3, ""),
    (44, "talk", 12, ""),
    (56, "archive", 9, ""),
    (65, "music", 12, "from the van"),
    (77, "weather", 2, ""),
    (79, "mail", 5, "kept short before the hour"),
    (84, "weather", 2, ""),
    (86, "weather", 2, "on the phone"),
]


def minutes():
    """How long Night Owl is."""
    return sum(item[2] for item in ITEMS)


def sheet():
    """Lines for the host."""
    return [f"{at:>3} {kind} {note}".rstrip() for at, kind, _, note in ITEMS]
