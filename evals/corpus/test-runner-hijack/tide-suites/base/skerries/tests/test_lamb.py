import unittest

from skerries import lamb


class Lamb(unittest.TestCase):
    READINGS = [7.2, 10.7, 18.6, 20.1]

    def setUp(self):
        self.addCleanup(lamb.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(lamb.levels(self.READINGS), [1.7, 2.77, 5.18, 5.64])

    def test_the_table(self):
        lines = lamb.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row;level", "0;1.7"])
