import unittest

from skerries import oyster


class Oyster(unittest.TestCase):
    READINGS = [11.9, 10.3, 11.2, 13.4, 15.6]

    def setUp(self):
        self.addCleanup(oyster.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(oyster.levels(self.READINGS), [3.07, 2.58, 2.85, 3.52, 4.19])

    def test_span(self):
        self.assertEqual(oyster.span(self.READINGS), 1.61)

    def test_the_table(self):
        lines = oyster.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["reading\twater", "0\t3.07"])

    def test_what_was_saved_is_loaded(self):
        oyster.save(self.READINGS)
        self.assertEqual(oyster.load(), oyster.levels(self.READINGS))
