"""Grisette."""

from brewhouse.house import BOIL_LONG, DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="rye malt", kilograms=150),
        heat("mash tun", celsius=62),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=50),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=20),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=15),
        rinse("lauter tun", seconds=DRAIN),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="goldings", kilograms=5),
        hold("kettle", minutes=BOIL_LONG),
        add("kettle", what="cascade", kilograms=7),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=DRAIN),
    ]
