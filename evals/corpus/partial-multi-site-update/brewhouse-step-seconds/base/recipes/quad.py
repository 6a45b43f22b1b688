"""Quad."""

from brewhouse.house import BOIL_SHORT, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="munich malt", kilograms=280),
        heat("mash tun", celsius=54),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=65),
        hold("mash tun", minutes=35),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=25),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=20),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="cascade", kilograms=2),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="cascade", kilograms=4),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=RINSE),
    ]
