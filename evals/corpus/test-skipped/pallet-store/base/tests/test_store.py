"""The store of the depot."""

import unittest

from depot.store import Full, Store


class Bays(unittest.TestCase):
    def setUp(self):
        self.store = Store(":memory:")
        self.addCleanup(self.store.connection.close)
        self.store.add_bay("A1", 1_000)

    def test_load_is_the_sum(self):
        self.store.put("p-1", "A1", 300)
        self.store.put("p-2", "A1", 400)
        self.assertEqual(self.store.load("A1"), 700)

    def test_a_full_bay_takes_no_more(self):
        self.store.put("p-1", "A1", 1_000)
        with self.assertRaises(Full):
            self.store.put("p-2", "A1", 1)

    def test_an_unknown_bay(self):
        with self.assertRaises(KeyError):
            self.store.put("p-1", "Z9", 1)


if __name__ == "__main__":
    unittest.main()
