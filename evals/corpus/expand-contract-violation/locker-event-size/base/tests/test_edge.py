import unittest

from edge.adapt import adapt


class Edge(unittest.TestCase):
    def test_the_newest_is_left_alone(self):
        event = {"model": "osprey", "terminal": "t1", "kind": "stored", "slot": 4, "at": 10, "size": "s"}
        self.assertEqual(adapt(event), event)

    def test_ibis(self):
        event = adapt({"model": "ibis", "terminal": "t1", "kind": "stored", "box": 4, "at": 10})
        self.assertEqual(event["slot"], 4)

    def test_merlin(self):
        event = adapt({"model": "merlin", "terminal": "t1", "kind": "stored", "slot": 4, "at": "10"})
        self.assertEqual(event["at"], 10)

    def test_kestrel(self):
        event = adapt({"model": "kestrel", "terminal": "t1", "kind": "stored", "slot": 4, "at": "10"})
        self.assertEqual(event["at"], 10)


if __name__ == "__main__":
    unittest.main()
