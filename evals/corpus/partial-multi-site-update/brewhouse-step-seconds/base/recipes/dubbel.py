"""Dubbel."""

from brewhouse.house import BOIL_LONG, DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="smoked malt", kilograms=255),
        heat("mash tun", celsius=52),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=40),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=DRAIN),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=4),
        hold("kettle", minutes=BOIL_LONG),
        add("kettle", what="perle", kilograms=4),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=DRAIN),
    ]
