"""The birch sensor."""

import unittest

from sensors.birch import decode


class Birch(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("d5011d347a23402c90672f"))
        self.assertEqual(got["pressure"], -19.75, "pressure of birch")
        self.assertEqual(got["level"], 25.75, "level of birch")
        self.assertEqual(got["battery"], 10, "battery of birch")

    def test_other(self):
        got = decode(bytes.fromhex("d562c63a994c803c9bb7aa"))
        self.assertEqual(got["pressure"], 4.5, "pressure of birch")
        self.assertEqual(got["level"], 45.75, "level of birch")
        self.assertEqual(got["battery"], 82, "battery of birch")
