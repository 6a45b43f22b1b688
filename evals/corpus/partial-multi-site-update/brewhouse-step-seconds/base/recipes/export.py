"""Export."""

from brewhouse.house import BOIL_SHORT, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="oats", kilograms=255),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=45),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=15),
        rinse("lauter tun", seconds=20),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=7),
        hold("kettle", minutes=BOIL_SHORT),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=40),
    ]
