"""Sourdough."""

from bread import sourdough
from tests.bench import Bench


class SourdoughBench(Bench):
    def checkNoTrays(self):
        self.refuses(sourdough.Refused, sourdough.trays, 0)

    def checkSalt(self):
        self.same(sourdough.salt(1007), 19)
        self.same(sourdough.salt(0), 0)

    def checkLabel(self):
        self.same(sourdough.label([]), "nuts, sesame")
        self.same(sourdough.label(["milk"]), "milk, nuts, sesame")

    def checkPieces(self):
        self.same(sourdough.pieces(4000), 16)
        self.same(sourdough.pieces(10), 0)

    def checkOven(self):
        self.same(sourdough.oven(210), 210)
        self.same(sourdough.oven(250), 250)

    def checkDough(self):
        self.same(sourdough.dough(1000), 1768)

    def checkReadyTheSameDay(self):
        self.same(sourdough.ready(0), 30)

    def checkReadyTheNextDay(self):
        self.same(sourdough.ready(1436), 26)

    def checkOvenTooCold(self):
        self.refuses(sourdough.Refused, sourdough.oven, 209)

    def checkOvenTooHot(self):
        self.refuses(sourdough.Refused, sourdough.oven, 251)

    def checkTrays(self):
        self.same(sourdough.trays(80), 1)
        self.same(sourdough.trays(81), 2)
