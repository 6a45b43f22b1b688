"""Focaccia."""

from bread import focaccia
from tests.bench import Bench


class FocacciaBench(Bench):
    def checkOvenTooHot(self):
        self.refuses(focaccia.Refused, focaccia.oven, 241)

    def checkLabel(self):
        self.same(focaccia.label([]), "eggs, milk, sesame")
        self.same(focaccia.label(["gluten"]), "eggs, gluten, milk, sesame")

    def checkReadyTheNextDay(self):
        self.same(focaccia.ready(1415), 5)

    def checkTrays(self):
        self.same(focaccia.trays(60), 1)
        self.same(focaccia.trays(61), 2)

    def checkOven(self):
        self.same(focaccia.oven(210), 210)
        self.same(focaccia.oven(240), 240)

    def checkSalt(self):
        self.same(focaccia.salt(5013), 96)
        self.same(focaccia.salt(0), 0)

    def checkNoTrays(self):
        self.refuses(focaccia.Refused, focaccia.trays, 0)

    def checkWater(self):
        self.same(focaccia.water(5000), 3100)
        self.same(focaccia.water(5013), 3108)

    def checkPieces(self):
        self.same(focaccia.pieces(20000), 38)
        self.same(focaccia.pieces(10), 0)

    def checkDough(self):
        self.same(focaccia.dough(5000), 8195)

    def checkOvenTooCold(self):
        self.refuses(focaccia.Refused, focaccia.oven, 209)
