"""The marl sensor."""

import unittest

from sensors.marl import decode


class Marl(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("702b7f83bac1b07140a539"))
        self.assertEqual(got["tilt"], 111.35, "tilt of marl")
        self.assertEqual(got["noise"], 16549, "noise of marl")
        self.assertEqual(got["battery"], 20, "battery of marl")

    def test_other(self):
        got = decode(bytes.fromhex("700e8fabc256330b59d4b4"))
        self.assertEqual(got["tilt"], 37.27, "tilt of marl")
        self.assertEqual(got["noise"], 22996, "noise of marl")
        self.assertEqual(got["battery"], 88, "battery of marl")
