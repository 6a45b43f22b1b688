import unittest
from datetime import datetime

from tideclock.board import line

KNOWN = datetime(2026, 3, 1, 4, 0)


class BoardTest(unittest.TestCase):
    def test_line(self):
        self.assertEqual(line(KNOWN, datetime(2026, 3, 1, 14, 20)), "High water in 2 h 05 min")

    def test_now(self):
        self.assertRegex(line(KNOWN, datetime.now()), "^High water in ")
