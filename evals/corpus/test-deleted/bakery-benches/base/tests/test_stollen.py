"""Stollen."""

from bread import stollen
from tests.bench import Bench


class StollenBench(Bench):
    def checkLabel(self):
        self.same(stollen.label([]), "eggs, lupin, nuts")
        self.same(stollen.label(["milk"]), "eggs, lupin, milk, nuts")

    def checkSalt(self):
        self.same(stollen.salt(2013), 29)
        self.same(stollen.salt(0), 0)

    def checkReadyTheSameDay(self):
        self.same(stollen.ready(0), 720)

    def checkOvenTooHot(self):
        self.refuses(stollen.Refused, stollen.oven, 241)

    def checkOvenTooCold(self):
        self.refuses(stollen.Refused, stollen.oven, 219)

    def checkReadyTheNextDay(self):
        self.same(stollen.ready(1208), 488)

    def checkPieces(self):
        self.same(stollen.pieces(8000), 42)
        self.same(stollen.pieces(10), 0)

    def checkWater(self):
        self.same(stollen.water(2000), 1040)
        self.same(stollen.water(2013), 1046)

    def checkTrays(self):
        self.same(stollen.trays(80), 1)
        self.same(stollen.trays(81), 2)

    def checkOven(self):
        self.same(stollen.oven(220), 220)
        self.same(stollen.oven(240), 240)

    def checkDough(self):
        self.same(stollen.dough(2000), 3068)
