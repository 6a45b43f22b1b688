"""Baguette."""

from bread import baguette
from tests.bench import Bench


class BaguetteBench(Bench):
    def checkTrays(self):
        self.same(baguette.trays(80), 1)
        self.same(baguette.trays(81), 2)

    def checkWater(self):
        self.same(baguette.water(2500), 1700)
        self.same(baguette.water(2549), 1733)

    def checkReadyTheSameDay(self):
        self.same(baguette.ready(0), 720)

    def checkOvenTooCold(self):
        self.refuses(baguette.Refused, baguette.oven, 229)

    def checkOvenTooHot(self):
        self.refuses(baguette.Refused, baguette.oven, 281)

    def checkDough(self):
        self.same(baguette.dough(2500), 4250)

    def checkPieces(self):
        self.same(baguette.pieces(10000), 19)
        self.same(baguette.pieces(10), 0)

    def checkLabel(self):
        self.same(baguette.label([]), "gluten, lupin, milk, soya")
        self.same(baguette.label(["nuts"]), "gluten, lupin, milk, nuts, soya")

    def checkSalt(self):
        self.same(baguette.salt(2549), 51)
        self.same(baguette.salt(0), 0)

    def checkOven(self):
        self.same(baguette.oven(230), 230)
        self.same(baguette.oven(280), 280)

    def checkReadyTheNextDay(self):
        self.same(baguette.ready(1045), 325)
