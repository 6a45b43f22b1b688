import unittest

from skerries import gull


class Gull(unittest.TestCase):
    READINGS = [10.8, 20.7, 13.1, 16.0, 4.7]

    def setUp(self):
        self.addCleanup(gull.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(gull.levels(self.READINGS), [4.58, 7.6, 5.28, 6.17, 2.72])

    def test_span(self):
        self.assertEqual(gull.span(self.READINGS), 4.88)

    def test_the_table(self):
        lines = gull.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["reading;height", "0;4.58"])

    def test_what_was_saved_is_loaded(self):
        gull.save(self.READINGS)
        self.assertEqual(gull.load(), gull.levels(self.READINGS))
