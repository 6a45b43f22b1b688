"""The islet sensor."""

import unittest

from sensors.islet import decode


class Islet(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("835d6903fc6cbf9307fdd544"))
        self.assertEqual(got["leak"], True, "leak of islet")
        self.assertEqual(got["voltage"], 33.25, "voltage of islet")
        self.assertEqual(got["battery"], 14, "battery of islet")

    def test_other(self):
        got = decode(bytes.fromhex("83a2a4738f0dd6dd6abdb6b8"))
        self.assertEqual(got["leak"], False, "leak of islet")
        self.assertEqual(got["voltage"], 25.5, "voltage of islet")
        self.assertEqual(got["battery"], 72, "battery of islet")
