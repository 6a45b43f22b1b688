"""The kestrel sensor."""

import unittest

from sensors.kestrel import decode


class Kestrel(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("eea0f3b157233d583d"))
        self.assertEqual(got["level"], 32.0)
        self.assertEqual(got["pressure"], 17.6)
        self.assertEqual(got["battery"], 18)

    def test_other(self):
        got = decode(bytes.fromhex("ee2a39230e74e557a5"))
        self.assertEqual(got["level"], 8.4)
        self.assertEqual(got["pressure"], 17.4)
        self.assertEqual(got["battery"], 79)
