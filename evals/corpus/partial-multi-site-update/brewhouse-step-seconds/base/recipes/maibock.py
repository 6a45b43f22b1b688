"""Maibock."""

from brewhouse.house import BOIL_SHORT, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="oats", kilograms=255),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=45),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=15),
        rinse("lauter tun", seconds=35),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="perle", kilograms=4),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="saaz", kilograms=7),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=RINSE),
    ]
