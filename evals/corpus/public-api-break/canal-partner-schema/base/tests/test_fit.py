import unittest
from pathlib import Path

from gateway.fit import Fit

FIT = Fit(Path(__file__).resolve().parent.parent / "api" / "openapi.json")


class Bodies(unittest.TestCase):
    def test_a_permit(self):
        self.assertEqual(FIT.faults("/permit", {"holder": "Boat Hire North", "vessel": "02324911"}), [])
        self.assertEqual(FIT.faults("/permit", {"vessel": "02324911"}), ["body.holder is missing"])

    def test_a_passage(self):
        body = {"vessel": "02324911", "lock": "LK4", "day": "2025-06-14", "contact": {"name": "Ida", "phone": "+31 6 00000000"}}
        self.assertEqual(FIT.faults("/passage", body), [])
        self.assertEqual(FIT.faults("/passage", body | {"hour": "nine"}), ["body.hour is no integer"])


if __name__ == "__main__":
    unittest.main()
