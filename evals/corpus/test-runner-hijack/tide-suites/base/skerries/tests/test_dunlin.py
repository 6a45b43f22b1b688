import unittest

from skerries import dunlin


class Dunlin(unittest.TestCase):
    READINGS = [0.9, 1.3, 5.8]

    def setUp(self):
        self.addCleanup(dunlin.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(dunlin.levels(self.READINGS), [0.22, 2.67])

    def test_the_table(self):
        lines = dunlin.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row,level", "0,0.22"])

    def test_what_was_saved_is_loaded(self):
        dunlin.save(self.READINGS)
        self.assertEqual(dunlin.load(), dunlin.levels(self.READINGS))
