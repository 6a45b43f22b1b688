"""Vienna."""

from brewhouse.house import BOIL_SHORT, DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="rye malt", kilograms=140),
        heat("mash tun", celsius=52),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=35),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=15),
        rinse("lauter tun", seconds=DRAIN),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="tettnang", kilograms=2),
        hold("kettle", minutes=BOIL_SHORT),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=RINSE),
    ]
