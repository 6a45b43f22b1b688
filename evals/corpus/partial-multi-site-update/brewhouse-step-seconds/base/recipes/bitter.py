"""Bitter."""

from brewhouse.house import RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="roasted barley", kilograms=345),
        heat("mash tun", celsius=52),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=40),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=12),
        rinse("lauter tun", seconds=20),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="perle", kilograms=4),
        hold("kettle", minutes=75),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=RINSE),
    ]
