"""Lavash."""

from bread import lavash
from tests.bench import Bench


class LavashBench(Bench):
    def checkOven(self):
        self.same(lavash.oven(200), 200)
        self.same(lavash.oven(240), 240)

    def checkLabel(self):
        self.same(lavash.label([]), "eggs, milk, nuts")
        self.same(lavash.label(["sesame"]), "eggs, milk, nuts, sesame")

    def checkOvenTooCold(self):
        self.refuses(lavash.Refused, lavash.oven, 199)

    def checkSalt(self):
        self.same(lavash.salt(5049), 91)
        self.same(lavash.salt(0), 0)

    def checkWater(self):
        self.same(lavash.water(5000), 3000)
        self.same(lavash.water(5049), 3029)

    def checkReadyTheNextDay(self):
        self.same(lavash.ready(1418), 23)

    def checkReadyTheSameDay(self):
        self.same(lavash.ready(0), 45)

    def checkPieces(self):
        self.same(lavash.pieces(20000), 248)
        self.same(lavash.pieces(10), 0)

    def checkOvenTooHot(self):
        self.refuses(lavash.Refused, lavash.oven, 241)

    def checkTrays(self):
        self.same(lavash.trays(60), 1)
        self.same(lavash.trays(61), 2)

    def checkDough(self):
        self.same(lavash.dough(5000), 8090)
