"""Pretzel."""

from bread import pretzel
from tests.bench import Bench


class PretzelBench(Bench):
    def checkOvenTooHot(self):
        self.refuses(pretzel.Refused, pretzel.oven, 231)

    def checkReadyTheNextDay(self):
        self.same(pretzel.ready(1433), 23)

    def checkTrays(self):
        self.same(pretzel.trays(60), 1)
        self.same(pretzel.trays(61), 2)

    def checkPieces(self):
        self.same(pretzel.pieces(8000), 47)
        self.same(pretzel.pieces(10), 0)

    def checkOvenTooCold(self):
        self.refuses(pretzel.Refused, pretzel.oven, 209)

    def checkLabel(self):
        self.same(pretzel.label([]), "eggs, gluten, milk, soya")
        self.same(pretzel.label(["lupin"]), "eggs, gluten, lupin, milk, soya")

    def checkSalt(self):
        self.same(pretzel.salt(2013), 45)
        self.same(pretzel.salt(0), 0)

    def checkWater(self):
        self.same(pretzel.water(2000), 1240)
        self.same(pretzel.water(2013), 1248)

    def checkNoTrays(self):
        self.refuses(pretzel.Refused, pretzel.trays, 0)

    def checkOven(self):
        self.same(pretzel.oven(210), 210)
        self.same(pretzel.oven(230), 230)

    def checkDough(self):
        self.same(pretzel.dough(2000), 3284)
