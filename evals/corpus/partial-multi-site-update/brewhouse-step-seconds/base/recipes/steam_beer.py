"""Steam beer."""

from brewhouse.house import BOIL_SHORT, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="pale malt", kilograms=190),
        heat("mash tun", celsius=52),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=40),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=25),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=35),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="fuggle", kilograms=5),
        hold("kettle", minutes=BOIL_SHORT),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=40),
    ]
