"""Parameters of a request, read by their declarations."""

CHOICES = {
    "view": ("grid", "list"),
    "order": ("taken", "title", "place"),
    "sheet": ("contact", "large", "index"),
}

LENGTHS = {
    "place": 60,
    "album": 80,
    "caption": 120,
    "rank": 40,
}

NUMBERS = {"page": (1, 10_000), "size": (1, 200)}


class Wrong(ValueError):
    """A parameter does not fit its declaration."""


def read(values):
    """Known parameters of a request; raises Wrong for one that does not fit."""
    out = {}
    for name, value in values.items():
        if name in CHOICES:
            if value not in CHOICES[name]:
                raise Wrong(name)
        elif name in NUMBERS:
            low, high = NUMBERS[name]
            if not value.isascii() or not value.isdigit() or not low <= int(value) <= high:
                raise Wrong(name)
            value = int(value)
        elif name in LENGTHS:
            if len(value) > LENGTHS[name]:
                raise Wrong(name)
        else:
            continue
        out[name] = value
    return out
