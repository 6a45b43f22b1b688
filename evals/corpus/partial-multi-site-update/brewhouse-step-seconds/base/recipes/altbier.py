"""Altbier."""

from brewhouse.house import PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="wheat malt", kilograms=160),
        heat("mash tun", celsius=52),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=40),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=20),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=4),
        hold("kettle", minutes=75),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=RINSE),
    ]
