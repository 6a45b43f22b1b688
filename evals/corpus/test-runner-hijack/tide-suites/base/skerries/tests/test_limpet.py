import unittest

from skerries import limpet


class Limpet(unittest.TestCase):
    READINGS = [5.7, 4.5, 0.8, 1.1, 6.0]

    def setUp(self):
        self.addCleanup(limpet.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(limpet.levels(self.READINGS), [5.69, 3.24, 1.54, 4.14])

    def test_the_table(self):
        lines = limpet.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["minute;level", "0;5.69"])
