"""Barley."""

from bread import barley
from tests.bench import Bench


class BarleyBench(Bench):
    def checkWater(self):
        self.same(barley.water(2500), 1750)
        self.same(barley.water(2507), 1754)

    def checkReadyTheSameDay(self):
        self.same(barley.ready(0), 45)

    def checkPieces(self):
        self.same(barley.pieces(10000), 61)
        self.same(barley.pieces(10), 0)

    def checkNoTrays(self):
        self.refuses(barley.Refused, barley.trays, 0)

    def checkOvenTooCold(self):
        self.refuses(barley.Refused, barley.oven, 209)

    def checkSalt(self):
        self.same(barley.salt(2507), 48)
        self.same(barley.salt(0), 0)

    def checkTrays(self):
        self.same(barley.trays(120), 1)
        self.same(barley.trays(121), 2)

    def checkLabel(self):
        self.same(barley.label([]), "eggs, nuts, sesame, soya")
        self.same(barley.label(["gluten"]), "eggs, gluten, nuts, sesame, soya")

    def checkOvenTooHot(self):
        self.refuses(barley.Refused, barley.oven, 241)

    def checkOven(self):
        self.same(barley.oven(210), 210)
        self.same(barley.oven(240), 240)

    def checkReadyTheNextDay(self):
        self.same(barley.ready(1435), 40)
