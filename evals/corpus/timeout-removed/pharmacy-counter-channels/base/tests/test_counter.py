import unittest
from unittest import mock

from dispensary import counter, wire

ANSWERS = {
    "/drugs/A10": (200, {"name": "metformin"}),
    "/drugs/Z99": (404, None),
    "/check": (200, {"warnings": []}),
    "/print": (202, None),
}


def answer(host, port, method, path, body=None, timeout=None):
    return ANSWERS[path]


class Scan(unittest.TestCase):
    def setUp(self):
        patch = mock.patch.object(wire, "exchange", answer)
        patch.start()
        self.addCleanup(patch.stop)

    def test_a_listed_drug_is_dispensed(self):
        self.assertEqual(counter.scan({"code": "A10", "taking": [], "patient": "bed 4"}), ("dispense", []))

    def test_an_unlisted_drug_goes_to_the_pharmacist(self):
        decision, notes = counter.scan({"code": "Z99", "taking": [], "patient": "bed 4"})
        self.assertEqual((decision, notes), ("pharmacist", ["not on the formulary"]))
