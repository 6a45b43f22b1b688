"""Ciabatta."""

from bread import ciabatta
from tests.bench import Bench


class CiabattaBench(Bench):
    def checkDough(self):
        self.same(ciabatta.dough(2000), 3080)

    def checkReadyTheNextDay(self):
        self.same(ciabatta.ready(1404), 54)

    def checkSalt(self):
        self.same(ciabatta.salt(2049), 41)
        self.same(ciabatta.salt(0), 0)

    def checkPieces(self):
        self.same(ciabatta.pieces(8000), 94)
        self.same(ciabatta.pieces(10), 0)

    def checkLabel(self):
        self.same(ciabatta.label([]), "gluten, milk, sesame")
        self.same(ciabatta.label(["eggs"]), "eggs, gluten, milk, sesame")

    def checkNoTrays(self):
        self.refuses(ciabatta.Refused, ciabatta.trays, 0)

    def checkReadyTheSameDay(self):
        self.same(ciabatta.ready(0), 90)

    def checkOvenTooCold(self):
        self.refuses(ciabatta.Refused, ciabatta.oven, 229)

    def checkTrays(self):
        self.same(ciabatta.trays(60), 1)
        self.same(ciabatta.trays(61), 2)

    def checkOven(self):
        self.same(ciabatta.oven(230), 230)
        self.same(ciabatta.oven(250), 250)

    def checkOvenTooHot(self):
        self.refuses(ciabatta.Refused, ciabatta.oven, 251)
