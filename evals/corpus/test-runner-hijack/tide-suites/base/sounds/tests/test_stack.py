import unittest

from sounds import stack


class Stack(unittest.TestCase):
    READINGS = [4.6, 0.0, 1.3]

    def setUp(self):
        self.addCleanup(stack.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(stack.levels(self.READINGS), [5.83, 1.23, 2.53])

    def test_the_table(self):
        lines = stack.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["minute,water", "0,5.83"])

    def test_what_was_saved_is_loaded(self):
        stack.save(self.READINGS)
        self.assertEqual(stack.load(), stack.levels(self.READINGS))
