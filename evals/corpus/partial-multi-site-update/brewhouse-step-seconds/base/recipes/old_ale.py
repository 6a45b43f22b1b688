"""Old ale."""

from brewhouse.house import BOIL_SHORT, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="rye malt", kilograms=395),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=67),
        hold("mash tun", minutes=35),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=25),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=12),
        rinse("lauter tun", seconds=35),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="tettnang", kilograms=4),
        hold("kettle", minutes=BOIL_SHORT),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=RINSE),
    ]
