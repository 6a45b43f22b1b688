"""The osprey sensor."""

import unittest

from sensors.osprey import decode


class Osprey(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("bf392c456b10b9232e311a5e3c"))
        self.assertEqual(got["humidity"], 1463.6)
        self.assertEqual(got["level"], 67.5)
        self.assertEqual(got["battery"], 5)

    def test_other(self):
        got = decode(bytes.fromhex("bf548b593860a3064f44024796"))
        self.assertEqual(got["humidity"], 2164.3)
        self.assertEqual(got["level"], 5.83)
        self.assertEqual(got["battery"], 58)
