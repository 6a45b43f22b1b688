"""Cream ale."""

from brewhouse.house import BOIL_SHORT, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="oats", kilograms=235),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=65),
        hold("mash tun", minutes=40),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=35),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="cascade", kilograms=6),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="perle", kilograms=4),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=RINSE),
    ]
