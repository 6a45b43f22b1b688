"""The rundown of Weekend Plans."""

SLOT = ("tue", 18)
HOST = "Liv"
ITEMS = [
    (0, "jingle", 1, ""),
    (1, "news", 3, "read by the editor"),
    (4, "live", 12, ""),
    (16, "mail", 5, "kept short before the hour"),
    (21, "weather", 2, "only in winter"),
    (23, "quiz", 10, "as sent in"),
    (33, "live", 18, ""),
    (51, "mail", 8, "from the van"),
    (59, "weather", 2, "with a fade of four seconds"),
    (61, "mail", 5, ""),
    (66, "traffic", 3, "with a fade of four seconds"),
    (69, "weather", 2, "kept short before the hour"),
    (71, "mail", 5, "two microphones"),
]
