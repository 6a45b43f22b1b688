import unittest

from sounds import kittiwake


class Kittiwake(unittest.TestCase):
    READINGS = [2.8, 4.9, 2.9]

    def setUp(self):
        self.addCleanup(kittiwake.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(kittiwake.levels(self.READINGS), [4.19, 4.24])

    def test_span(self):
        self.assertEqual(kittiwake.span(self.READINGS), 0.05)

    def test_the_table(self):
        lines = kittiwake.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["reading\tlevel", "0\t4.19"])

    def test_what_was_saved_is_loaded(self):
        kittiwake.save(self.READINGS)
        self.assertEqual(kittiwake.load(), kittiwake.levels(self.READINGS))
