import unittest

from workshop.shop import Directory, Shop
from workshop.site import site
from workshop.web import Call, Caller, Refused


class Calls(unittest.TestCase):
    def setUp(self):
        self.shop = Shop(Directory({"mia": ("mechanic",), "carl": ("cashier",)}))
        self.shop.prices["t1"] = 40

    def call(self, name, path, **values):
        return site.call(path, Call(Caller(name), self.shop, values))

    def test_repair(self):
        self.call("mia", "/bench/take_in", tag="t1", owner="Ida")
        self.call("mia", "/bench/note", tag="t1", text="chain")
        self.assertEqual(self.call("mia", "/bench/finish", tag="t1"), {"state": "ready"})
        self.assertEqual(self.call("guest", "/rack/find", tag="t1")["state"], "ready")
        self.assertEqual(self.call("mia", "/rack/hand_over", tag="t1")["state"], "gone")

    def test_till(self):
        self.assertEqual(self.call("carl", "/till/price", tag="t1"), {"price": 40})
        with self.assertRaises(Refused):
            self.call("mia", "/till/refund", tag="t1")

    def test_bench_is_for_mechanics(self):
        with self.assertRaises(Refused):
            self.call("guest", "/bench/take_in", tag="t2", owner="X")


if __name__ == "__main__":
    unittest.main()
