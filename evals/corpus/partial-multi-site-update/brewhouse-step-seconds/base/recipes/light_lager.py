"""Light lager."""

from brewhouse.house import BOIL_SHORT, PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="munich malt", kilograms=410),
        heat("mash tun", celsius=62),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=66),
        hold("mash tun", minutes=30),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=25),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="hallertau", kilograms=8),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="hallertau", kilograms=7),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=RINSE),
    ]
