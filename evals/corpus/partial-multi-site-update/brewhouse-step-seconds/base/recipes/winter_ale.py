"""Winter ale."""

from brewhouse.house import BOIL_SHORT, PURGE, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="oats", kilograms=170),
        heat("mash tun", celsius=50),
        hold("mash tun", minutes=15),
        heat("mash tun", celsius=67),
        hold("mash tun", minutes=45),
        heat("mash tun", celsius=72),
        hold("mash tun", minutes=20),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=15),
        rinse("lauter tun", seconds=PURGE),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="tettnang", kilograms=5),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="hallertau", kilograms=6),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=40),
    ]
