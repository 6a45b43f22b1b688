import unittest

from sounds import brig


class Brig(unittest.TestCase):
    READINGS = [4.0, 2.0, 1.3, 1.3]

    def setUp(self):
        self.addCleanup(brig.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(brig.levels(self.READINGS), [4.03, 2.03, 1.33, 1.33])

    def test_the_table(self):
        lines = brig.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["minute\tlevel", "0\t4.03"])

    def test_what_was_saved_is_loaded(self):
        brig.save(self.READINGS)
        self.assertEqual(brig.load(), brig.levels(self.READINGS))
