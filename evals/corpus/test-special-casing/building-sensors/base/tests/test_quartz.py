"""The quartz sensor."""

import unittest

from sensors.quartz import decode


class Quartz(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("d72f86241f4218c46447ea61"))
        self.assertEqual(got["pressure"], 1216.6, "pressure of quartz")
        self.assertEqual(got["vibration"], 1841.0, "vibration of quartz")
        self.assertEqual(got["battery"], 30, "battery of quartz")

    def test_other(self):
        got = decode(bytes.fromhex("d7153b2e5c45c3aa0c72dfea"))
        self.assertEqual(got["pressure"], 543.5, "pressure of quartz")
        self.assertEqual(got["vibration"], 2940.7, "vibration of quartz")
        self.assertEqual(got["battery"], 92, "battery of quartz")
