import unittest
from datetime import datetime, timedelta

from carpark.fees import due
from carpark.receipt import text

NOON = datetime(2026, 5, 4, 12)


def stay(park, minutes):
    return due(park, NOON, NOON + timedelta(minutes=minutes))


class Fees(unittest.TestCase):
    def test_a_short_stay_is_free(self):
        self.assertEqual(stay("centre", 10), 0)

    def test_a_started_step_is_paid(self):
        self.assertEqual([stay("centre", m) for m in (40, 70, 100)], [240, 360, 480])

    def test_a_day_has_a_most(self):
        self.assertEqual(stay("station", 20 * 60), 1200)
        self.assertEqual(stay("lake", 25 * 60), 680)

    def test_the_receipt_fits_the_paper(self):
        self.assertTrue(all(len(line) <= 32 for line in text("centre", NOON, NOON, 240)))
