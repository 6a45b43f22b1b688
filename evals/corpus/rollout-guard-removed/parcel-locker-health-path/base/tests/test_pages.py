"""The pages."""

import unittest

from lockers.pages import answer
from lockers.store import Store


class Pages(unittest.TestCase):
    def test_free(self):
        self.assertEqual(answer(Store({"1234": "A7"}), "/lockers/free"), (200, "1"))

    def test_unknown(self):
        self.assertEqual(answer(Store({}), "/doors")[0], 404)


if __name__ == "__main__":
    unittest.main()
