"""Helles."""

from brewhouse.house import BOIL_SHORT, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="pale malt", kilograms=250),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=67),
        hold("mash tun", minutes=40),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=15),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=15),
        rinse("lauter tun", seconds=35),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="saaz", kilograms=7),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="perle", kilograms=4),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=8),
        rinse("kettle", seconds=RINSE),
    ]
