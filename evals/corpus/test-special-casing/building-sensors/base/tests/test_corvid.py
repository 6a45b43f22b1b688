"""The corvid sensor."""

import unittest

from sensors.corvid import decode


class Corvid(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("d2d8d0215af170304fa260f73b"))
        self.assertEqual(got["leak"], False)
        self.assertEqual(got["current"], 248.23)
        self.assertEqual(got["battery"], 21)

    def test_other(self):
        got = decode(bytes.fromhex("d2f6c602a0cb28a766ca2998a5"))
        self.assertEqual(got["leak"], True)
        self.assertEqual(got["current"], 106.48)
        self.assertEqual(got["battery"], 80)
