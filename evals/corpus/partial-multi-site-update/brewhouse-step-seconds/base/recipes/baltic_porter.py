"""Baltic porter."""

from brewhouse.house import BOIL_SHORT, DRAIN, PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="munich malt", kilograms=195),
        heat("mash tun", celsius=62),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=30),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=20),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=12),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=6),
        hold("kettle", minutes=BOIL_SHORT),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=DRAIN),
    ]
