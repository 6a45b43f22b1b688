"""Brioche."""

from bread import brioche
from tests.bench import Bench


class BriocheBench(Bench):
    def checkOvenTooHot(self):
        self.refuses(brioche.Refused, brioche.oven, 231)

    def checkPieces(self):
        self.same(brioche.pieces(32000), 184)
        self.same(brioche.pieces(10), 0)

    def checkReadyTheNextDay(self):
        self.same(brioche.ready(1421), 26)

    def checkLabel(self):
        self.same(brioche.label([]), "eggs, nuts, sesame, soya")
        self.same(brioche.label(["gluten"]), "eggs, gluten, nuts, sesame, soya")

    def checkDough(self):
        self.same(brioche.dough(8000), 13376)

    def checkSalt(self):
        self.same(brioche.salt(8013), 177)
        self.same(brioche.salt(0), 0)

    def checkNoTrays(self):
        self.refuses(brioche.Refused, brioche.trays, 0)

    def checkTrays(self):
        self.same(brioche.trays(120), 1)
        self.same(brioche.trays(121), 2)

    def checkOvenTooCold(self):
        self.refuses(brioche.Refused, brioche.oven, 199)

    def checkOven(self):
        self.same(brioche.oven(200), 200)
        self.same(brioche.oven(230), 230)

    def checkWater(self):
        self.same(brioche.water(8000), 5200)
        self.same(brioche.water(8013), 5208)
