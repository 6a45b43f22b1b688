"""The sable sensor."""

import unittest

from sensors.sable import decode


class Sable(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("d6d3063eb9ff2fde747b63"))
        self.assertEqual(got["leak"], True)
        self.assertEqual(got["dust"], 298.19)
        self.assertEqual(got["battery"], 32)

    def test_other(self):
        got = decode(bytes.fromhex("d66211f273cf5c07244596"))
        self.assertEqual(got["leak"], True)
        self.assertEqual(got["dust"], 92.85)
        self.assertEqual(got["battery"], 61)
