"""Schwarzbier."""

from brewhouse.house import BOIL_SHORT, PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="wheat malt", kilograms=165),
        heat("mash tun", celsius=52),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=35),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=12),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="tettnang", kilograms=8),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="tettnang", kilograms=6),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=40),
    ]
