"""The logbooks."""

import unittest

from refill.logbooks.climate import ClimateEntry


class Logbooks(unittest.TestCase):
    def test_an_entry_is_a_line(self):
        self.assertTrue(ClimateEntry("E1", "08:00", 3, 3).line().startswith("08:00 E1: "))
