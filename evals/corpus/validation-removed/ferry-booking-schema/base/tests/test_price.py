import unittest

from booking.price import price


class Price(unittest.TestCase):
    def test_two_people_and_a_car(self):
        self.assertEqual(price({"passengers": 2, "vehicle": {"length_cm": 430, "height_cm": 150}}), 2 * 1900 + 5 * 1450)

    def test_a_discount(self):
        self.assertEqual(price({"passengers": 1, "vehicle": {"length_cm": 100, "height_cm": 90}, "discount_percent": 10}), 3015)
