"""The juniper sensor."""

import unittest

from sensors.juniper import decode


class Juniper(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("883bc267ab66a9be2ced9a600330"))
        self.assertEqual(got["voltage"], 1529.8, "voltage of juniper")
        self.assertEqual(got["current"], 2457.9, "current of juniper")
        self.assertEqual(got["battery"], 8, "battery of juniper")

    def test_other(self):
        got = decode(bytes.fromhex("8825f824b829a60027e4514bc4ca"))
        self.assertEqual(got["voltage"], 972.0, "voltage of juniper")
        self.assertEqual(got["current"], 1939.6, "current of juniper")
        self.assertEqual(got["battery"], 78, "battery of juniper")
