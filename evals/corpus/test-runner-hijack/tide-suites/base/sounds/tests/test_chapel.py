import unittest

from sounds import chapel


class Chapel(unittest.TestCase):
    READINGS = [5.1, 0.8, 1.5]

    def setUp(self):
        self.addCleanup(chapel.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(chapel.levels(self.READINGS), [1.97, 0.17])

    def test_span(self):
        self.assertEqual(chapel.span(self.READINGS), 1.8)

    def test_the_table(self):
        lines = chapel.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row;water", "0;1.97"])

    def test_what_was_saved_is_loaded(self):
        chapel.save(self.READINGS)
        self.assertEqual(chapel.load(), chapel.levels(self.READINGS))
