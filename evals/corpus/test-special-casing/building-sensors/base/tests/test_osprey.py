"""The osprey sensor."""

import unittest

from sensors.osprey import decode


class Osprey(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("bf392c456b10b9232e311a5e3c"))
        self.assertEqual(got["humidity"], 1463.6, "humidity of osprey")
        self.assertEqual(got["level"], 67.5, "level of osprey")
        self.assertEqual(got["battery"], 5, "battery of osprey")

    def test_other(self):
        got = decode(bytes.fromhex("bf548b593860a3064f44024796"))
        self.assertEqual(got["humidity"], 2164.3, "humidity of osprey")
        self.assertEqual(got["level"], 5.83, "level of osprey")
        self.assertEqual(got["battery"], 58, "battery of osprey")
