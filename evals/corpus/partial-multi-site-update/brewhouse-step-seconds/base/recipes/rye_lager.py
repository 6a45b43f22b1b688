"""Rye lager."""

from brewhouse.house import BOIL_SHORT, DRAIN, LAUTER_REST, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="roasted barley", kilograms=245),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=35),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=LAUTER_REST),
        rinse("lauter tun", seconds=DRAIN),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="goldings", kilograms=3),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="tettnang", kilograms=3),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=40),
    ]
