"""The fjord sensor."""

import unittest

from sensors.fjord import decode


class Fjord(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("5204fde54cb23105908941"))
        self.assertEqual(got["door"], False, "door of fjord")
        self.assertEqual(got["pressure"], 48.5, "pressure of fjord")
        self.assertEqual(got["battery"], 13, "battery of fjord")

    def test_other(self):
        got = decode(bytes.fromhex("52721592146932670db1bd"))
        self.assertEqual(got["door"], True, "door of fjord")
        self.assertEqual(got["pressure"], 68.5, "pressure of fjord")
        self.assertEqual(got["battery"], 82, "battery of fjord")
