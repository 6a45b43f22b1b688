import unittest

from sounds import mast


class Mast(unittest.TestCase):
    READINGS = [10.0, 20.0, 4.1, 8.6, 6.7]

    def setUp(self):
        self.addCleanup(mast.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(mast.levels(self.READINGS), [4.42, 7.47, 2.62, 3.99, 3.41])

    def test_the_table(self):
        lines = mast.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row;height", "0;4.42"])
