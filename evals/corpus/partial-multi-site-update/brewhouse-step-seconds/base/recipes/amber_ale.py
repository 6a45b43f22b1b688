"""Amber ale."""

from brewhouse.house import BOIL_LONG, DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="pale malt", kilograms=185),
        heat("mash tun", celsius=54),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=50),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=12),
        rinse("lauter tun", seconds=DRAIN),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="fuggle", kilograms=2),
        hold("kettle", minutes=BOIL_LONG),
        add("kettle", what="fuggle", kilograms=8),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=40),
    ]
