import unittest

from gateway.locations import locations, weights


class Locations(unittest.TestCase):
    def test_every_location_shares_out_its_traffic(self):
        for name, place in locations().items():
            with self.subTest(name):
                self.assertAlmostEqual(sum(weights(place).values()), 1)
