import unittest

from sounds import tern


class Tern(unittest.TestCase):
    READINGS = [0.9, 2.3, 4.9, 4.5, 1.4]

    def setUp(self):
        self.addCleanup(tern.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(tern.levels(self.READINGS), [0.51, 2.51, 3.61, 1.86])

    def test_span(self):
        self.assertEqual(tern.span(self.READINGS), 3.1)

    def test_the_table(self):
        lines = tern.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["reading;height", "0;0.51"])

    def test_what_was_saved_is_loaded(self):
        tern.save(self.READINGS)
        self.assertEqual(tern.load(), tern.levels(self.READINGS))
