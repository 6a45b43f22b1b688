"""Oat."""

from bread import oat
from tests.bench import Bench


class OatBench(Bench):
    def checkWater(self):
        self.same(oat.water(2000), 1160)
        self.same(oat.water(2013), 1167)

    def checkOvenTooHot(self):
        self.refuses(oat.Refused, oat.oven, 251)

    def checkOvenAboveRange(self):
        self.refuses(oat.Refused, oat.oven, 251)

    def checkOven(self):
        self.same(oat.oven(220), 220)
        self.same(oat.oven(250), 250)

    def checkLabel(self):
        self.same(oat.label([]), "eggs, gluten, milk")
        self.same(oat.label(["sesame"]), "eggs, gluten, milk, sesame")

    def checkReadyTheSameDay(self):
        self.same(oat.ready(0), 720)

    def checkNoTrays(self):
        self.refuses(oat.Refused, oat.trays, 0)

    def checkOvenTooCold(self):
        self.refuses(oat.Refused, oat.oven, 219)

    def checkTrays(self):
        self.same(oat.trays(60), 1)
        self.same(oat.trays(61), 2)

    def checkDough(self):
        self.same(oat.dough(2000), 3204)

    def checkPieces(self):
        self.same(oat.pieces(8000), 132)
        self.same(oat.pieces(10), 0)

    def checkReadyTheNextDay(self):
        self.same(oat.ready(786), 66)

    def checkSalt(self):
        self.same(oat.salt(2013), 45)
        self.same(oat.salt(0), 0)
