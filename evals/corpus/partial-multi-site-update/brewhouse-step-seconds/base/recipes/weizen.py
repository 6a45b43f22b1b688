"""Weizen."""

from brewhouse.house import DRAIN, PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="roasted barley", kilograms=270),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=67),
        hold("mash tun", minutes=30),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="cascade", kilograms=3),
        hold("kettle", minutes=75),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=DRAIN),
    ]
