import unittest

from lessons.calls import Refused
from lessons.recordings import calls
from lessons.store import Recording, Session, Store


class Recordings(unittest.TestCase):
    def setUp(self):
        self.store = Store()
        self.store.add(Recording(1, "tim", "frau-holt", "minuet", 95))
        self.store.add(Recording(2, "ada", "herr-lund", "waltz", 120))

    def call(self, user, name, **values):
        return calls.answer(name, Session(user), self.store, **values)

    def test_mine(self):
        self.assertEqual(self.call("tim", "recordings.mine"), [1])

    def test_star(self):
        self.assertEqual(self.call("frau-holt", "recordings.star", number=1, stars=5), 3)
        with self.assertRaises(Refused):
            self.call("tim", "recordings.star", number=1, stars=3)


if __name__ == "__main__":
    unittest.main()
