"""Graham."""

from bread import graham
from tests.bench import Bench


class GrahamBench(Bench):
    def checkSalt(self):
        self.same(graham.salt(5049), 91)
        self.same(graham.salt(0), 0)

    def checkPieces(self):
        self.same(graham.pieces(20000), 29)
        self.same(graham.pieces(10), 0)

    def checkNoTrays(self):
        self.refuses(graham.Refused, graham.trays, 0)

    def checkTrays(self):
        self.same(graham.trays(80), 1)
        self.same(graham.trays(81), 2)

    def checkLabel(self):
        self.same(graham.label([]), "nuts, sesame")
        self.same(graham.label(["eggs"]), "eggs, nuts, sesame")

    def checkReadyTheNextDay(self):
        self.same(graham.ready(1428), 18)

    def checkOvenTooHot(self):
        self.refuses(graham.Refused, graham.oven, 251)

    def checkReadyTheSameDay(self):
        self.same(graham.ready(0), 30)

    def checkOvenTooCold(self):
        self.refuses(graham.Refused, graham.oven, 229)

    def checkOven(self):
        self.same(graham.oven(230), 230)
        self.same(graham.oven(250), 250)

    def checkDough(self):
        self.same(graham.dough(5000), 8340)
