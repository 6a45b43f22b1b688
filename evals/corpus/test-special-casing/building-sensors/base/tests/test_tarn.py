"""The tarn sensor."""

import unittest

from sensors.tarn import decode


class Tarn(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("4e0627c2a626940923c643435a"))
        self.assertEqual(got["door"], False)
        self.assertEqual(got["voltage"], 1721.9)
        self.assertEqual(got["battery"], 27)

    def test_other(self):
        got = decode(bytes.fromhex("4ec85b69236367083d57005eb5"))
        self.assertEqual(got["door"], False)
        self.assertEqual(got["voltage"], 9.4)
        self.assertEqual(got["battery"], 78)
