"""The reed sensor."""

import unittest

from sensors.reed import decode


class Reed(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("2934cb2f2e6229530e249e638e54"))
        self.assertEqual(got["voltage"], 13515, "voltage of reed")
        self.assertEqual(got["carbon"], 25486, "carbon of reed")
        self.assertEqual(got["battery"], 20, "battery of reed")

    def test_other(self):
        got = decode(bytes.fromhex("2954fbca61fc15a4019abf4c10a3"))
        self.assertEqual(got["voltage"], 21755, "voltage of reed")
        self.assertEqual(got["carbon"], 19472, "carbon of reed")
        self.assertEqual(got["battery"], 66, "battery of reed")
