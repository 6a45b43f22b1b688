"""The fjord sensor."""

import unittest

from sensors.fjord import decode


class Fjord(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("5204fde54cb23105908941"))
        self.assertEqual(got["door"], False)
        self.assertEqual(got["pressure"], 48.5)
        self.assertEqual(got["battery"], 13)

    def test_other(self):
        got = decode(bytes.fromhex("52721592146932670db1bd"))
        self.assertEqual(got["door"], True)
        self.assertEqual(got["pressure"], 68.5)
        self.assertEqual(got["battery"], 82)
