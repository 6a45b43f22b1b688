"""Milk stout."""

from brewhouse.house import BOIL_SHORT, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="munich malt", kilograms=220),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=64),
        hold("mash tun", minutes=30),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=20),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=3),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="tettnang", kilograms=2),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=10),
        rinse("kettle", seconds=RINSE),
    ]
