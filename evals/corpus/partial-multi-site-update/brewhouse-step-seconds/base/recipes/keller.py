"""Keller."""

from brewhouse.house import BOIL_LONG, PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="oats", kilograms=305),
        heat("mash tun", celsius=62),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=65),
        hold("mash tun", minutes=35),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=25),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=15),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="tettnang", kilograms=2),
        hold("kettle", minutes=BOIL_LONG),
        add("kettle", what="tettnang", kilograms=3),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=40),
    ]
