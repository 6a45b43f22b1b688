"""Bock."""

from brewhouse.house import BOIL_SHORT, DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="munich malt", kilograms=150),
        heat("mash tun", celsius=54),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=30),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=35),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=7),
        hold("kettle", minutes=BOIL_SHORT),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=DRAIN),
    ]
