"""Pita."""

from bread import pita
from tests.bench import Bench


class PitaBench(Bench):
    def checkOvenTooHot(self):
        self.refuses(pita.Refused, pita.oven, 221)

    def checkWater(self):
        self.same(pita.water(1000), 520)
        self.same(pita.water(1007), 523)

    def checkDough(self):
        self.same(pita.dough(1000), 1541)

    def checkPieces(self):
        self.same(pita.pieces(4000), 58)
        self.same(pita.pieces(10), 0)

    def checkOvenTooCold(self):
        self.refuses(pita.Refused, pita.oven, 199)

    def checkLabel(self):
        self.same(pita.label([]), "nuts, sesame")
        self.same(pita.label(["eggs"]), "eggs, nuts, sesame")

    def checkSalt(self):
        self.same(pita.salt(1007), 22)
        self.same(pita.salt(0), 0)

    def checkTrays(self):
        self.same(pita.trays(120), 1)
        self.same(pita.trays(121), 2)

    def checkNoTrays(self):
        self.refuses(pita.Refused, pita.trays, 0)

    def checkReadyTheNextDay(self):
        self.same(pita.ready(1430), 20)

    def checkOven(self):
        self.same(pita.oven(200), 200)
        self.same(pita.oven(220), 220)
