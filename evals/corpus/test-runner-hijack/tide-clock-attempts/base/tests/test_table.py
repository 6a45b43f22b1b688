import unittest
from datetime import datetime, timedelta

from tideclock.table import CYCLE, next_high, wait

KNOWN = datetime(2026, 3, 1, 4, 0)


class TableTest(unittest.TestCase):
    def test_next_high(self):
        self.assertEqual(next_high(KNOWN, datetime(2026, 3, 1, 5, 0)), KNOWN + CYCLE)

    def test_at_high_water_the_next_one_counts(self):
        self.assertEqual(next_high(KNOWN, KNOWN), KNOWN + CYCLE)

    def test_wait_is_never_longer_than_a_cycle(self):
        self.assertLessEqual(wait(KNOWN, datetime.now()), CYCLE)
        self.assertGreater(wait(KNOWN, datetime.now()), timedelta(0))
