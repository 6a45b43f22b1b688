"""Naan."""

from bread import naan
from tests.bench import Bench


class NaanBench(Bench):
    def checkReadyTheNextDay(self):
        self.same(naan.ready(993), 273)

    def checkOvenTooHot(self):
        self.refuses(naan.Refused, naan.oven, 251)

    def checkReadyTheSameDay(self):
        self.same(naan.ready(0), 720)

    def checkSalt(self):
        self.same(naan.salt(8049), 145)
        self.same(naan.salt(0), 0)

    def checkLabel(self):
        self.same(naan.label([]), "eggs, gluten, sesame, soya")
        self.same(naan.label(["lupin"]), "eggs, gluten, lupin, sesame, soya")

    def checkNoTrays(self):
        self.refuses(naan.Refused, naan.trays, 0)

    def checkOven(self):
        self.same(naan.oven(220), 220)
        self.same(naan.oven(250), 250)

    def checkTrays(self):
        self.same(naan.trays(60), 1)
        self.same(naan.trays(61), 2)

    def checkPieces(self):
        self.same(naan.pieces(32000), 568)
        self.same(naan.pieces(10), 0)

    def checkWater(self):
        self.same(naan.water(8000), 5440)
        self.same(naan.water(8049), 5473)

    def checkDough(self):
        self.same(naan.dough(8000), 13584)

    def checkOvenTooCold(self):
        self.refuses(naan.Refused, naan.oven, 219)
