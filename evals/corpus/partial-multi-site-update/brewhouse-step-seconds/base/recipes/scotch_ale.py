"""Scotch ale."""

from brewhouse.house import DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="pale malt", kilograms=250),
        heat("mash tun", celsius=54),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=67),
        hold("mash tun", minutes=50),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=15),
        rinse("lauter tun", seconds=DRAIN),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=5),
        hold("kettle", minutes=75),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=40),
    ]
