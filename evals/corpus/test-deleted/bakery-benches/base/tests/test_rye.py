"""Rye."""

from bread import rye
from tests.bench import Bench


class RyeBench(Bench):
    def checkOven(self):
        self.same(rye.oven(220), 220)
        self.same(rye.oven(250), 250)

    def checkPieces(self):
        self.same(rye.pieces(32000), 47)
        self.same(rye.pieces(10), 0)

    def checkNoTrays(self):
        self.refuses(rye.Refused, rye.trays, 0)

    def checkWater(self):
        self.same(rye.water(8000), 5600)
        self.same(rye.water(8049), 5634)

    def checkOvenTooHot(self):
        self.refuses(rye.Refused, rye.oven, 251)

    def checkLabel(self):
        self.same(rye.label([]), "eggs, gluten, nuts")
        self.same(rye.label(["sesame"]), "eggs, gluten, nuts, sesame")

    def checkSalt(self):
        self.same(rye.salt(8049), 145)
        self.same(rye.salt(0), 0)

    def checkOvenTooCold(self):
        self.refuses(rye.Refused, rye.oven, 219)

    def checkTrays(self):
        self.same(rye.trays(120), 1)
        self.same(rye.trays(121), 2)

    def checkDough(self):
        self.same(rye.dough(8000), 13744)

    def checkReadyTheNextDay(self):
        self.same(rye.ready(1439), 44)
