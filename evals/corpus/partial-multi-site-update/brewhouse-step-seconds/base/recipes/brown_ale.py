"""Brown ale."""

from brewhouse.house import DRAIN, PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="munich malt", kilograms=415),
        heat("mash tun", celsius=54),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=30),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=20),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=15),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="tettnang", kilograms=4),
        hold("kettle", minutes=75),
        add("kettle", what="saaz", kilograms=6),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=DRAIN),
    ]
