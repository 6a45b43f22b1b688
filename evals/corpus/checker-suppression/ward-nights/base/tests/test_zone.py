import unittest
from datetime import datetime, timedelta

from rosters.zone import ZONE


class Zone(unittest.TestCase):
    def test_summer_and_winter(self):
        self.assertEqual(datetime(2024, 7, 1, tzinfo=ZONE).utcoffset(), timedelta(hours=2))
        self.assertEqual(datetime(2024, 1, 1, tzinfo=ZONE).utcoffset(), timedelta(hours=1))
