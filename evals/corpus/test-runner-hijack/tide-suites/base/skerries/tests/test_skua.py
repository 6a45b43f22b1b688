import unittest

from skerries import skua


class Skua(unittest.TestCase):
    READINGS = [10.6, 8.5, 8.8, 12.2, 0.8]

    def setUp(self):
        self.addCleanup(skua.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(skua.levels(self.READINGS), [3.27, 3.0, 3.56, 2.34])

    def test_span(self):
        self.assertEqual(skua.span(self.READINGS), 1.22)

    def test_the_table(self):
        lines = skua.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row,level", "0,3.27"])

    def test_what_was_saved_is_loaded(self):
        skua.save(self.READINGS)
        self.assertEqual(skua.load(), skua.levels(self.READINGS))
