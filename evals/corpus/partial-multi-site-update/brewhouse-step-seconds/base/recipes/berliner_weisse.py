"""Berliner weisse."""

from brewhouse.house import BOIL_SHORT, PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="pale malt", kilograms=215),
        heat("mash tun", celsius=54),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=40),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=12),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="goldings", kilograms=7),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="saaz", kilograms=6),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=RINSE),
    ]
