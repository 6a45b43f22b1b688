"""The arden sensor."""

import unittest

from sensors.arden import decode


class Arden(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("f18f28e4471e61e357361f706b"))
        self.assertEqual(got["motion"], True, "motion of arden")
        self.assertEqual(got["current"], 804.8, "current of arden")
        self.assertEqual(got["battery"], 30, "battery of arden")

    def test_other(self):
        got = decode(bytes.fromhex("f13c6eaa072b28df719e2468e0"))
        self.assertEqual(got["motion"], True, "motion of arden")
        self.assertEqual(got["current"], 932.0, "current of arden")
        self.assertEqual(got["battery"], 91, "battery of arden")
