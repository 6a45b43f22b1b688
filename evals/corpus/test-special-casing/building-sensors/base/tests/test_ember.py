"""The ember sensor."""

import unittest

from sensors.ember import decode


class Ember(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("7903fe944f312a1b29d53d"))
        self.assertEqual(got["level"], 3)
        self.assertEqual(got["pressure"], 1070.9)
        self.assertEqual(got["battery"], 7)

    def test_other(self):
        got = decode(bytes.fromhex("7941aa322b6831813f7384"))
        self.assertEqual(got["level"], 65)
        self.assertEqual(got["pressure"], 1624.3)
        self.assertEqual(got["battery"], 54)
