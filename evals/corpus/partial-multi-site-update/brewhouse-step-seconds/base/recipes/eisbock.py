"""Eisbock."""

from brewhouse.house import BOIL_LONG, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="rye malt", kilograms=395),
        heat("mash tun", celsius=62),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=30),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=12),
        rinse("lauter tun", seconds=20),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=3),
        hold("kettle", minutes=BOIL_LONG),
        add("kettle", what="goldings", kilograms=8),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=RINSE),
    ]
