import unittest

from intake import events, report


def event(**changed):
    return {"model": "osprey", "terminal": "t1", "kind": "stored", "slot": 4, "at": 10, "size": "s"} | changed


class Intake(unittest.TestCase):
    def test_missing(self):
        with self.assertRaises(events.Refused):
            events.accept([], event(slot=None))

    def test_occupied(self):
        store = []
        for one in (event(), event(slot=5, at=11), event(kind="collected", at=12)):
            events.accept(store, one)
        self.assertEqual(report.occupied(store, "t1"), [5])


if __name__ == "__main__":
    unittest.main()
