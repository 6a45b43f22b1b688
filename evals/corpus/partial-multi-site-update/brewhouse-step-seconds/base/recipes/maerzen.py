"""Maerzen."""

from brewhouse.house import BOIL_LONG, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="rye malt", kilograms=325),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=40),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=12),
        rinse("lauter tun", seconds=20),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=6),
        hold("kettle", minutes=BOIL_LONG),
        add("kettle", what="goldings", kilograms=8),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=RINSE),
    ]
