import unittest

from rates.receipt import receipt
from rates.stay import cost
from tests.memory import Memory


class Rates(unittest.TestCase):
    def test_started_hours(self):
        self.assertEqual(cost(Memory(), "centre", 61), 720)

    def test_the_cap(self):
        self.assertEqual(cost(Memory(), "river", 23 * 60), 900)

    def test_the_store_is_asked_first(self):
        memory = Memory()
        cost(memory, "river", 10)
        self.assertEqual(len(memory), 1)
        self.assertEqual(cost(memory, "river", 10), 120)

    def test_receipt(self):
        self.assertIn("3.60 EUR per hour", receipt(Memory(), "centre", 30))


if __name__ == "__main__":
    unittest.main()
