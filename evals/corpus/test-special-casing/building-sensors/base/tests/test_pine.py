"""The pine sensor."""

import unittest

from sensors.pine import decode


class Pine(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("c6315d3ca9162ba817e82e"))
        self.assertEqual(got["current"], -30.2, "current of pine")
        self.assertEqual(got["carbon"], 232, "carbon of pine")
        self.assertEqual(got["battery"], 9, "battery of pine")

    def test_other(self):
        got = decode(bytes.fromhex("c64f3ac71e00335846c8bf"))
        self.assertEqual(got["current"], -24.2, "current of pine")
        self.assertEqual(got["carbon"], 200, "carbon of pine")
        self.assertEqual(got["battery"], 94, "battery of pine")
