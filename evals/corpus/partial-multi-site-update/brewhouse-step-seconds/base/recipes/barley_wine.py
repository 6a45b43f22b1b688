"""Barley wine."""

from brewhouse.house import BOIL_LONG, DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="wheat malt", kilograms=125),
        heat("mash tun", celsius=52),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=30),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=DRAIN),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="saaz", kilograms=3),
        hold("kettle", minutes=BOIL_LONG),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=40),
    ]
