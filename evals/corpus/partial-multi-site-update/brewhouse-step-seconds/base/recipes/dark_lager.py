"""Dark lager."""

from brewhouse.house import BOIL_SHORT, DRAIN, RINSE
from brewhouse.steps import add, heat, hold, move, rinse


def recipe():
    return [
        rinse("mash tun", seconds=RINSE),
        add("mash tun", what="pale malt", kilograms=160),
        heat("mash tun", celsius=54),
        hold("mash tun", minutes=10),
        heat("mash tun", celsius=65),
        hold("mash tun", minutes=50),
        move("mash tun", to="lauter tun"),
        hold("lauter tun", minutes=10),
        rinse("lauter tun", seconds=20),
        move("lauter tun", to="kettle"),
        heat("kettle", celsius=100),
        add("kettle", what="saaz", kilograms=3),
        hold("kettle", minutes=BOIL_SHORT),
        add("kettle", what="hallertau", kilograms=6),
        move("kettle", to="whirlpool"),
        hold("whirlpool", minutes=12),
        rinse("kettle", seconds=DRAIN),
    ]
