"""The ember sensor."""

import unittest

from sensors.ember import decode


class Ember(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("7903fe944f312a1b29d53d"))
        self.assertEqual(got["level"], 3, "level of ember")
        self.assertEqual(got["pressure"], 1070.9, "pressure of ember")
        self.assertEqual(got["battery"], 7, "battery of ember")

    def test_other(self):
        got = decode(bytes.fromhex("7941aa322b6831813f7384"))
        self.assertEqual(got["level"], 65, "level of ember")
        self.assertEqual(got["pressure"], 1624.3, "pressure of ember")
        self.assertEqual(got["battery"], 54, "battery of ember")
