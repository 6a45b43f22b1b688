"""Potato."""

from bread import potato
from tests.bench import Bench


class PotatoBench(Bench):
    def checkWater(self):
        self.same(potato.water(2000), 1240)
        self.same(potato.water(2049), 1270)

    def checkOvenTooCold(self):
        self.refuses(potato.Refused, potato.oven, 209)

    def checkReadyTheSameDay(self):
        self.same(potato.ready(0), 30)

    def checkReadyTheNextDay(self):
        self.same(potato.ready(1427), 17)

    def checkOvenTooHot(self):
        self.refuses(potato.Refused, potato.oven, 231)

    def checkLabel(self):
        self.same(potato.label([]), "eggs, gluten, sesame")
        self.same(potato.label(["milk"]), "eggs, gluten, milk, sesame")

    def checkPieces(self):
        self.same(potato.pieces(8000), 164)
        self.same(potato.pieces(10), 0)

    def checkSalt(self):
        self.same(potato.salt(2049), 39)
        self.same(potato.salt(0), 0)

    def checkOven(self):
        self.same(potato.oven(210), 210)
        self.same(potato.oven(230), 230)

    def checkTrays(self):
        self.same(potato.trays(60), 1)
        self.same(potato.trays(61), 2)

    def checkNoTrays(self):
        self.refuses(potato.Refused, potato.trays, 0)
