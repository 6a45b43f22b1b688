import unittest

from sounds import heron


class Heron(unittest.TestCase):
    READINGS = [6.1, 6.4, 4.5, 2.7, 4.6]

    def setUp(self):
        self.addCleanup(heron.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(heron.levels(self.READINGS), [5.45, 4.65, 2.8, 2.85])

    def test_the_table(self):
        lines = heron.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row;metres", "0;5.45"])
