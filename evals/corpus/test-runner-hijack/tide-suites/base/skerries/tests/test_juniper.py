import unittest

from skerries import juniper


class Juniper(unittest.TestCase):
    READINGS = [2.5, 6.6, 4.4, 4.3, 5.0]

    def setUp(self):
        self.addCleanup(juniper.FILE.unlink, missing_ok=True)

    def test_levels(self):
        self.assertEqual(juniper.levels(self.READINGS), [3.54, 7.64, 5.44, 5.34, 6.04])

    def test_the_table(self):
        lines = juniper.save(self.READINGS).read_text().splitlines()
        self.assertEqual(lines[:2], ["row;level", "0;3.54"])

    def test_what_was_saved_is_loaded(self):
        juniper.save(self.READINGS)
        self.assertEqual(juniper.load(), juniper.levels(self.READINGS))
