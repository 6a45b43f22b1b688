"""The delta sensor."""

import unittest

from sensors.delta import decode


class Delta(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("f86c864aab0a0149573c196c2d"))
        self.assertEqual(got["light"], 2778.2, "light of delta")
        self.assertEqual(got["noise"], 650.8, "noise of delta")
        self.assertEqual(got["battery"], 8, "battery of delta")

    def test_other(self):
        got = decode(bytes.fromhex("f86e5c1824197a4df2240841a4"))
        self.assertEqual(got["light"], 2825.2, "light of delta")
        self.assertEqual(got["noise"], 211.3, "noise of delta")
        self.assertEqual(got["battery"], 78, "battery of delta")
