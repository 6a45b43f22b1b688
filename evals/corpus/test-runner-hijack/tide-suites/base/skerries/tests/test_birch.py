import unittest

from skerries import birch


class Birch(unittest.TestCase):
    READINGS = [2.1, 22.8, 20.1, 22.9]

    def setUp(self):
        self.addCleanup(birch.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(birch.levels(self.READINGS), [0.14, 6.45, 5.63, 6.48])

    def test_the_table(self):
        lines = birch.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row,height", "0,0.14"])

    def test_what_was_saved_is_loaded(self):
        birch.save(self.READINGS)
        self.assertEqual(birch.load(), birch.levels(self.READINGS))
