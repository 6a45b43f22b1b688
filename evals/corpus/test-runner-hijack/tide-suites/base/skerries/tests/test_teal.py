import unittest

from skerries import teal


class Teal(unittest.TestCase):
    READINGS = [1.3, 0.8, 9.6, 11.3]

    def setUp(self):
        self.addCleanup(teal.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(teal.levels(self.READINGS), [0.3, 1.56, 3.17])

    def test_span(self):
        self.assertEqual(teal.span(self.READINGS), 2.87)

    def test_the_table(self):
        lines = teal.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["minute;water", "0;0.3"])

    def test_what_was_saved_is_loaded(self):
        teal.save(self.READINGS)
        self.assertEqual(teal.load(), teal.levels(self.READINGS))
