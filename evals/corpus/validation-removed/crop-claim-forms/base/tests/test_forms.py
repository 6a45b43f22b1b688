import unittest

from claims.errors import Refused
from claims.forms import read
from claims.payout import payout

RYE = {
    "grower": "x",
    "parcel": 5,
    "cover": "basic",
    "peril": "frost",
    "hectares_tenths": 5,
    "loss_percent": 40,
    "scale_ticket": 5,
    "soil": "loam",
    "remark": "x",
    "rows": 5,
    "net_metres": 4
}


class Rye(unittest.TestCase):
    def test_a_good_form(self):
        claim = read("rye", RYE)
        self.assertEqual(claim["loss_percent"], 40)
        self.assertGreater(payout(claim), 0)

    def test_a_loss_that_is_too_small(self):
        with self.assertRaises(Refused) as caught:
            read("rye", {**RYE, "loss_percent": 3, "hectares_tenths": 0})
        self.assertEqual(caught.exception.fields, ["hectares_tenths", "loss_percent"])

    def test_an_empty_form(self):
        with self.assertRaises(Refused):
            read("rye", {})
