"""The corvid sensor."""

import unittest

from sensors.corvid import decode


class Corvid(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("d2d8d0215af170304fa260f73b"))
        self.assertEqual(got["leak"], False, "leak of corvid")
        self.assertEqual(got["current"], 248.23, "current of corvid")
        self.assertEqual(got["battery"], 21, "battery of corvid")

    def test_other(self):
        got = decode(bytes.fromhex("d2f6c602a0cb28a766ca2998a5"))
        self.assertEqual(got["leak"], True, "leak of corvid")
        self.assertEqual(got["current"], 106.48, "current of corvid")
        self.assertEqual(got["battery"], 80, "battery of corvid")
