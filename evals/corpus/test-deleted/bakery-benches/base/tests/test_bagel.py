"""Bagel."""

from bread import bagel
from tests.bench import Bench


class BagelBench(Bench):
    def checkReadyTheNextDay(self):
        self.same(bagel.ready(1430), 50)

    def checkLabel(self):
        self.same(bagel.label([]), "eggs, nuts, soya")
        self.same(bagel.label(["sesame"]), "eggs, nuts, sesame, soya")

    def checkPieces(self):
        self.same(bagel.pieces(4000), 5)
        self.same(bagel.pieces(10), 0)

    def checkReadyTheSameDay(self):
        self.same(bagel.ready(0), 60)

    def checkWater(self):
        self.same(bagel.water(1000), 580)
        self.same(bagel.water(1007), 584)

    def checkOven(self):
        self.same(bagel.oven(230), 230)
        self.same(bagel.oven(270), 270)

    def checkNoTrays(self):
        self.refuses(bagel.Refused, bagel.trays, 0)

    def checkOvenTooHot(self):
        self.refuses(bagel.Refused, bagel.oven, 271)

    def checkSalt(self):
        self.same(bagel.salt(1007), 23)
        self.same(bagel.salt(0), 0)

    def checkOvenTooCold(self):
        self.refuses(bagel.Refused, bagel.oven, 229)

    def checkTrays(self):
        self.same(bagel.trays(160), 1)
        self.same(bagel.trays(161), 2)
