"""Spelt."""

from bread import spelt
from tests.bench import Bench


class SpeltBench(Bench):
    def checkTrays(self):
        self.same(spelt.trays(60), 1)
        self.same(spelt.trays(61), 2)

    def checkPieces(self):
        self.same(spelt.pieces(4000), 14)
        self.same(spelt.pieces(10), 0)

    def checkWater(self):
        self.same(spelt.water(1000), 720)
        self.same(spelt.water(1013), 729)

    def checkSalt(self):
        self.same(spelt.salt(1013), 22)
        self.same(spelt.salt(0), 0)

    def checkLabel(self):
        self.same(spelt.label([]), "gluten, soya")
        self.same(spelt.label(["sesame"]), "gluten, sesame, soya")

    def checkOven(self):
        self.same(spelt.oven(230), 230)
        self.same(spelt.oven(250), 250)

    def checkOvenTooCold(self):
        self.refuses(spelt.Refused, spelt.oven, 229)

    def checkNoTrays(self):
        self.refuses(spelt.Refused, spelt.trays, 0)

    def checkDough(self):
        self.same(spelt.dough(1000), 1741)

    def checkOvenTooHot(self):
        self.refuses(spelt.Refused, spelt.oven, 251)

    def checkReadyTheNextDay(self):
        self.same(spelt.ready(1425), 75)
