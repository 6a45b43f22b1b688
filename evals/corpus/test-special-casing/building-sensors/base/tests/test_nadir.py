"""The nadir sensor."""

import unittest

from sensors.nadir import decode


class Nadir(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("7dae2b69305fa54f339a3d55"))
        self.assertEqual(got["door"], True, "door of nadir")
        self.assertEqual(got["motion"], True, "motion of nadir")
        self.assertEqual(got["battery"], 29, "battery of nadir")

    def test_other(self):
        got = decode(bytes.fromhex("7d9e276b2e7dbd6280695eee"))
        self.assertEqual(got["door"], True, "door of nadir")
        self.assertEqual(got["motion"], True, "motion of nadir")
        self.assertEqual(got["battery"], 99, "battery of nadir")
