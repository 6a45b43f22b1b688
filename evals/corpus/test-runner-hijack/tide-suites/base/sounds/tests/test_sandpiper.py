import unittest

from sounds import sandpiper


class Sandpiper(unittest.TestCase):
    READINGS = [6.1, 4.2, 1.1]

    def setUp(self):
        self.addCleanup(sandpiper.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(sandpiper.levels(self.READINGS), [3.99, 1.49])

    def test_the_table(self):
        lines = sandpiper.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row\tmetres", "0\t3.99"])
