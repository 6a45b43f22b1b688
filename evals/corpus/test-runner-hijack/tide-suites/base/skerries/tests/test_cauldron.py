import unittest

from skerries import cauldron


class Cauldron(unittest.TestCase):
    READINGS = [3.7, 3.7, 1.6, 1.5, 4.8]

    def setUp(self):
        self.addCleanup(cauldron.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(cauldron.levels(self.READINGS), [3.36, 3.36, 1.26, 1.16, 4.46])

    def test_the_table(self):
        lines = cauldron.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row,level", "0,3.36"])
