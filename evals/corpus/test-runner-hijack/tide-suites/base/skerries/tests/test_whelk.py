import unittest

from skerries import whelk


class Whelk(unittest.TestCase):
    READINGS = [6.7, 2.7, 2.1]

    def setUp(self):
        self.addCleanup(whelk.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(whelk.levels(self.READINGS), [5.85, 1.85, 1.25])

    def test_the_table(self):
        lines = whelk.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row\tlevel", "0\t5.85"])
