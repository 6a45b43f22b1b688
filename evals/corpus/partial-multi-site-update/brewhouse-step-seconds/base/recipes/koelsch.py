"""Koelsch."""

from brewhouse.house import PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="smoked malt", kilograms=260),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=40),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="cascade", kilograms=7),
        hold("kettle", minutes=75),
        add("kettle", what="perle", kilograms=6),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=RINSE),
    ]
