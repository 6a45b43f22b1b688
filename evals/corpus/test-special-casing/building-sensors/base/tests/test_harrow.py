"""The harrow sensor."""

import unittest

from sensors.harrow import decode


class Harrow(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("f99f5c4522dd90ea49"))
        self.assertEqual(got["light"], 31.8, "light of harrow")
        self.assertEqual(got["motion"], False, "motion of harrow")
        self.assertEqual(got["battery"], 15, "battery of harrow")

    def test_other(self):
        got = decode(bytes.fromhex("f978d4207d079b56c2"))
        self.assertEqual(got["light"], 24.0, "light of harrow")
        self.assertEqual(got["motion"], False, "motion of harrow")
        self.assertEqual(got["battery"], 96, "battery of harrow")
