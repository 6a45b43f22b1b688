"""Challah."""

from bread import challah
from tests.bench import Bench


class ChallahBench(Bench):
    def checkLabel(self):
        self.same(challah.label([]), "lupin, nuts")
        self.same(challah.label(["soya"]), "lupin, nuts, soya")

    def checkPieces(self):
        self.same(challah.pieces(20000), 56)
        self.same(challah.pieces(10), 0)

    def checkOvenTooCold(self):
        self.refuses(challah.Refused, challah.oven, 209)

    def checkOven(self):
        self.same(challah.oven(210), 210)
        self.same(challah.oven(240), 240)

    def checkNoTrays(self):
        self.refuses(challah.Refused, challah.trays, 0)

    def checkTrays(self):
        self.same(challah.trays(160), 1)
        self.same(challah.trays(161), 2)

    def checkReadyTheSameDay(self):
        self.same(challah.ready(0), 20)

    def checkSalt(self):
        self.same(challah.salt(5049), 101)
        self.same(challah.salt(0), 0)

    def checkReadyTheNextDay(self):
        self.same(challah.ready(1431), 11)

    def checkOvenTooHot(self):
        self.refuses(challah.Refused, challah.oven, 241)

    def checkWater(self):
        self.same(challah.water(5000), 2900)
        self.same(challah.water(5049), 2928)
