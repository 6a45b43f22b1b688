"""Wheat ale."""

from brewhouse.house import BOIL_SHORT, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="munich malt", kilograms=395),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=30),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=25),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=15),
        rinse("lauter tun", seconds=20),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="tettnang", kilograms=4),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="goldings", kilograms=7),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=40),
    ]
