import unittest

from sounds import mussel


class Mussel(unittest.TestCase):
    READINGS = [0.8, 3.5, 0.3, 2.3]

    def setUp(self):
        self.addCleanup(mussel.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(mussel.levels(self.READINGS), [-0.5, 2.2, -1.0, 1.0])

    def test_the_table(self):
        lines = mussel.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["minute;height", "0;-0.5"])

    def test_what_was_saved_is_loaded(self):
        mussel.save(self.READINGS)
        self.assertEqual(mussel.load(), mussel.levels(self.READINGS))
