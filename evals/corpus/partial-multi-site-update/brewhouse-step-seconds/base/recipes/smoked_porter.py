"""Smoked porter."""

from brewhouse.house import BOIL_SHORT, PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="wheat malt", kilograms=135),
        heat("mash tun", celsius=54),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=50),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=20),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=12),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=5),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="cascade", kilograms=3),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=RINSE),
    ]
