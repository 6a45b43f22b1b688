import unittest

from stock.audit import Audit
from stock.shelves import Shelves
from stock.sites import abbey


class Sites(unittest.TestCase):
    def test_spoiled_doses_are_no_more_than_there_are(self):
        shelves = Shelves({("abbey", "L1"): 4})
        self.assertEqual(abbey.spoiled(shelves, Audit(), "L1", 6), 4)
        self.assertEqual(shelves.count("abbey", "L1"), 0)
