import unittest

from sounds import pilot


class Pilot(unittest.TestCase):
    READINGS = [0.8, 2.8, 1.5]

    def setUp(self):
        self.addCleanup(pilot.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(pilot.levels(self.READINGS), [2.03, 2.38])

    def test_the_table(self):
        lines = pilot.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["reading;metres", "0;2.03"])
