"""Gose."""

from brewhouse.house import DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="roasted barley", kilograms=310),
        heat("mash tun", celsius=52),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=67),
        hold("mash tun", minutes=50),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=DRAIN),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="goldings", kilograms=2),
        hold("kettle", minutes=75),
        add("kettle", what="fuggle", kilograms=3),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=DRAIN),
    ]
