import unittest

from sounds import barrow


class Barrow(unittest.TestCase):
    READINGS = [5.0, 2.8, 5.8]

    def setUp(self):
        self.addCleanup(barrow.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(barrow.levels(self.READINGS), [3.95, 1.75, 4.75])

    def test_the_table(self):
        lines = barrow.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["minute;height", "0;3.95"])

    def test_what_was_saved_is_loaded(self):
        barrow.save(self.READINGS)
        self.assertEqual(barrow.load(), barrow.levels(self.READINGS))
