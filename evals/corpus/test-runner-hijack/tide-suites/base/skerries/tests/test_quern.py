import unittest

from skerries import quern


class Quern(unittest.TestCase):
    READINGS = [4.5, 3.0, 3.6, 4.8]

    def setUp(self):
        self.addCleanup(quern.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(quern.levels(self.READINGS), [5.12, 4.67, 5.57])

    def test_span(self):
        self.assertEqual(quern.span(self.READINGS), 0.9)

    def test_the_table(self):
        lines = quern.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["reading,metres", "0,5.12"])

    def test_what_was_saved_is_loaded(self):
        quern.save(self.READINGS)
        self.assertEqual(quern.load(), quern.levels(self.READINGS))
