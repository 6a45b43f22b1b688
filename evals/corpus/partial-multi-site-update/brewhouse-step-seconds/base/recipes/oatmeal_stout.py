"""Oatmeal stout."""

from brewhouse.house import BOIL_LONG, DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="wheat malt", kilograms=240),
        heat("mash tun", celsius=54),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=50),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=DRAIN),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="goldings", kilograms=6),
        hold("kettle", minutes=BOIL_LONG),
        add("kettle", what="tettnang", kilograms=5),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=DRAIN),
    ]
