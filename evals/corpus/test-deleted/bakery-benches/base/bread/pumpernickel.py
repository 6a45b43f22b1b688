"""Pumpernickel: what goes in, how it is baked, what is written on it."""

WATER = 55
SALT_PER_MILLE = 16
LOSS = 11
PIECE = 500
OVEN = (220, 250)
REST = 45
TRAY = 120
ALLERGENS = ('eggs', 'nuts', 'sesame', 'soya')


class Refused(ValueError):
    """The bakery does not bake it like that."""


def water(flour: int) -> int:
    """Grams of water for grams of flour."""
    return flour * WATER // 100


def salt(flour: int) -> int:
    """Grams of salt, rounded up to the gram."""
    return -(-flour * SALT_PER_MILLE // 1000)


def dough(flour: int) -> int:
    """The whole dough in grams."""
    return flour + water(flour) + salt(flour)


def pieces(flour: int) -> int:
    """Whole pieces out of the oven."""
    return dough(flour) * (100 - LOSS) // 100 // PIECE


def oven(degrees: int) -> int:
    """The temperature, when the oven may run at it."""
    if not OVEN[0] <= degrees <= OVEN[1]:
        raise Refused(f"pumpernickel is baked at {OVEN[0]} to {OVEN[1]} degrees")
    return degrees


def trays(count: int) -> int:
    """Trays for a number of pieces."""
    if count < 1:
        raise Refused("nothing to bake")
    return -(-count // TRAY)


def ready(minute: int) -> int:
    """When dough that was mixed in a minute of the day may go in."""
    return (minute + REST) % 1440


def label(fillings: list[str]) -> str:
    """What the label has to name; a filling adds what it is made of."""
    named = set(ALLERGENS) | set(fillings)
    return ", ".join(sorted(named))
