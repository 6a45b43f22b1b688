"""Pumpernickel."""

from bread import pumpernickel
from tests.bench import Bench


class PumpernickelBench(Bench):
    def checkPieces(self):
        self.same(pumpernickel.pieces(4000), 11)
        self.same(pumpernickel.pieces(10), 0)

    def checkSalt(self):
        self.same(pumpernickel.salt(1049), 17)
        self.same(pumpernickel.salt(0), 0)

    def checkLabel(self):
        self.same(pumpernickel.label([]), "eggs, nuts, sesame, soya")
        self.same(pumpernickel.label(["gluten"]), "eggs, gluten, nuts, sesame, soya")

    def checkNoTrays(self):
        self.refuses(pumpernickel.Refused, pumpernickel.trays, 0)

    def checkOvenTooHot(self):
        self.refuses(pumpernickel.Refused, pumpernickel.oven, 251)

    def checkOven(self):
        self.same(pumpernickel.oven(220), 220)
        self.same(pumpernickel.oven(250), 250)

    def checkReadyTheSameDay(self):
        self.same(pumpernickel.ready(0), 45)

    def checkOvenTooCold(self):
        self.refuses(pumpernickel.Refused, pumpernickel.oven, 219)

    def checkDough(self):
        self.same(pumpernickel.dough(1000), 1566)

    def checkTrays(self):
        self.same(pumpernickel.trays(120), 1)
        self.same(pumpernickel.trays(121), 2)

    def checkReadyTheNextDay(self):
        self.same(pumpernickel.ready(1402), 7)
