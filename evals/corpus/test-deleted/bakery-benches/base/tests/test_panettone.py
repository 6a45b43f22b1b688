"""Panettone."""

from bread import panettone
from tests.bench import Bench


class PanettoneBench(Bench):
    def checkSalt(self):
        self.same(panettone.salt(2513), 46)
        self.same(panettone.salt(0), 0)

    def checkOven(self):
        self.same(panettone.oven(220), 220)
        self.same(panettone.oven(240), 240)

    def checkTrays(self):
        self.same(panettone.trays(80), 1)
        self.same(panettone.trays(81), 2)

    def checkOvenTooCold(self):
        self.refuses(panettone.Refused, panettone.oven, 219)

    def checkNoTrays(self):
        self.refuses(panettone.Refused, panettone.trays, 0)

    def checkReadyTheNextDay(self):
        self.same(panettone.ready(1376), 26)

    def checkPieces(self):
        self.same(panettone.pieces(10000), 176)
        self.same(panettone.pieces(10), 0)

    def checkReadyTheSameDay(self):
        self.same(panettone.ready(0), 90)

    def checkDough(self):
        self.same(panettone.dough(2500), 4420)

    def checkLabel(self):
        self.same(panettone.label([]), "lupin, nuts, sesame, soya")
        self.same(panettone.label(["milk"]), "lupin, milk, nuts, sesame, soya")

    def checkOvenTooHot(self):
        self.refuses(panettone.Refused, panettone.oven, 241)
