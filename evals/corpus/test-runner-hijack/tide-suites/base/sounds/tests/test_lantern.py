import unittest

from sounds import lantern


class Lantern(unittest.TestCase):
    READINGS = [4.4, 14.0, 4.6]

    def setUp(self):
        self.addCleanup(lantern.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(lantern.levels(self.READINGS), [1.86, 1.89])

    def test_the_table(self):
        lines = lantern.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["minute,metres", "0,1.86"])

    def test_what_was_saved_is_loaded(self):
        lantern.save(self.READINGS)
        self.assertEqual(lantern.load(), lantern.levels(self.READINGS))
