"""Irish red."""

from brewhouse.house import DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="roasted barley", kilograms=345),
        heat("mash tun", celsius=54),
        hold("mash tun", minutes=20),
        heat("mash tun", celsius=65),
        hold("mash tun", minutes=40),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=15),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=20),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="cascade", kilograms=6),
        hold("kettle", minutes=75),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=DRAIN),
    ]
