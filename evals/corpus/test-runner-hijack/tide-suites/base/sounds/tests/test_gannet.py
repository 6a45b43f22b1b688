import unittest

from sounds import gannet


class Gannet(unittest.TestCase):
    READINGS = [12.5, 14.3, 19.2]

    def setUp(self):
        self.addCleanup(gannet.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(gannet.levels(self.READINGS), [4.95, 5.5, 6.99])

    def test_span(self):
        self.assertEqual(gannet.span(self.READINGS), 2.04)

    def test_the_table(self):
        lines = gannet.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["reading\tlevel", "0\t4.95"])

    def test_what_was_saved_is_loaded(self):
        gannet.save(self.READINGS)
        self.assertEqual(gannet.load(), gannet.levels(self.READINGS))
