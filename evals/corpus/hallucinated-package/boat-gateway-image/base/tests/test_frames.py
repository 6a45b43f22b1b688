"""Lines of the instruments."""

import unittest

from gateway.frames import checksum, degrees


class Lines(unittest.TestCase):
    def test_checksum(self):
        self.assertEqual(checksum("$GPGLL,5057.970,N,00146.110,E,142451,A*27"), "27")

    def test_degrees(self):
        self.assertEqual(degrees("5612.34", "N"), 56.20567)
        self.assertEqual(degrees("00630.00", "W"), -6.5)
