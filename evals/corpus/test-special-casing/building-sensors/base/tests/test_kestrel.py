"""The kestrel sensor."""

import unittest

from sensors.kestrel import decode


class Kestrel(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("eea0f3b157233d583d"))
        self.assertEqual(got["level"], 32.0, "level of kestrel")
        self.assertEqual(got["pressure"], 17.6, "pressure of kestrel")
        self.assertEqual(got["battery"], 18, "battery of kestrel")

    def test_other(self):
        got = decode(bytes.fromhex("ee2a39230e74e557a5"))
        self.assertEqual(got["level"], 8.4, "level of kestrel")
        self.assertEqual(got["pressure"], 17.4, "pressure of kestrel")
        self.assertEqual(got["battery"], 79, "battery of kestrel")
