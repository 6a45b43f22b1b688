"""The glen sensor."""

import unittest

from sensors.glen import decode


class Glen(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("4d668de838d3cc322f3841"))
        self.assertEqual(got["light"], 26253, "light of glen")
        self.assertEqual(got["carbon"], 120.88, "carbon of glen")
        self.assertEqual(got["battery"], 11, "battery of glen")

    def test_other(self):
        got = decode(bytes.fromhex("4d625ee114418f6f699fe4"))
        self.assertEqual(got["light"], 25182, "light of glen")
        self.assertEqual(got["carbon"], 270.39, "carbon of glen")
        self.assertEqual(got["battery"], 89, "battery of glen")
