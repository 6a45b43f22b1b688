import unittest

from stock import doses, recount, transfers
from stock.audit import Audit
from stock.moves import Move
from stock.shelves import Shelves


class Stock(unittest.TestCase):
    def setUp(self):
        self.shelves = Shelves({("north", "L1"): 40, ("quay", "L1"): 5})
        self.audit, self.transit = Audit(), transfers.Transit()

    def counts(self):
        return self.shelves.count("north", "L1"), self.shelves.count("quay", "L1")

    def test_doses_are_taken(self):
        self.assertTrue(doses.give(self.shelves, self.audit, "quay", "L1", 5))
        self.assertFalse(doses.give(self.shelves, self.audit, "quay", "L1"))

    def test_doses_by_hand_arrive_at_once(self):
        transfers.ship(self.shelves, self.audit, self.transit, Move("north", "quay", "L1", 10, "hand"))
        self.assertEqual(self.counts(), (30, 15))

    def test_doses_by_courier_arrive_when_signed(self):
        move = Move("north", "quay", "L1", 10, "courier")
        transfers.ship(self.shelves, self.audit, self.transit, move)
        self.assertEqual(self.counts(), (30, 5))
        transfers.sign(self.shelves, self.audit, self.transit, move)
        self.assertEqual(self.counts(), (30, 15))

    def test_a_recount_tells_the_difference(self):
        self.assertEqual(recount.settle(self.shelves, self.audit, "quay", "L1", 4), -1)
