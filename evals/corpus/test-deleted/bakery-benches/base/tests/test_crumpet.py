"""Crumpet."""

from bread import crumpet
from tests.bench import Bench


class CrumpetBench(Bench):
    def checkOvenTooHot(self):
        self.refuses(crumpet.Refused, crumpet.oven, 231)

    def checkSalt(self):
        self.same(crumpet.salt(5049), 96)
        self.same(crumpet.salt(0), 0)

    def checkWater(self):
        self.same(crumpet.water(5000), 2750)
        self.same(crumpet.water(5049), 2776)

    def checkDough(self):
        self.same(crumpet.dough(5000), 7845)

    def checkOven(self):
        self.same(crumpet.oven(200), 200)
        self.same(crumpet.oven(230), 230)

    def checkNoTrays(self):
        self.refuses(crumpet.Refused, crumpet.trays, 0)

    def checkLabel(self):
        self.same(crumpet.label([]), "gluten, soya")
        self.same(crumpet.label(["milk"]), "gluten, milk, soya")

    def checkOvenTooCold(self):
        self.refuses(crumpet.Refused, crumpet.oven, 199)

    def checkReadyTheNextDay(self):
        self.same(crumpet.ready(1206), 486)

    def checkPieces(self):
        self.same(crumpet.pieces(20000), 412)
        self.same(crumpet.pieces(10), 0)

    def checkTrays(self):
        self.same(crumpet.trays(160), 1)
        self.same(crumpet.trays(161), 2)
