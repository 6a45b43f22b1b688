import unittest

from skerries import merlin


class Merlin(unittest.TestCase):
    READINGS = [22.7, 3.0, 2.6, 16.8]

    def setUp(self):
        self.addCleanup(merlin.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(merlin.levels(self.READINGS), [8.0, 1.99, 1.87, 6.2])

    def test_span(self):
        self.assertEqual(merlin.span(self.READINGS), 6.13)

    def test_the_table(self):
        lines = merlin.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["reading\theight", "0\t8.0"])

    def test_what_was_saved_is_loaded(self):
        merlin.save(self.READINGS)
        self.assertEqual(merlin.load(), merlin.levels(self.READINGS))
