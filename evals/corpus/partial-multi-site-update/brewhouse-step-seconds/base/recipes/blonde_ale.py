"""Blonde ale."""

from brewhouse.house import BOIL_LONG, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="oats", kilograms=165),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=35),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=20),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="cascade", kilograms=5),
        hold("kettle", minutes=BOIL_LONG),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=RINSE),
    ]
