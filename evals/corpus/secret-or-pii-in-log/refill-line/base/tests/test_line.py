"""The refill line."""

import unittest

from refill.line import Line
from refill.orders import Prescription
from refill.people import Caller, Pharmacist


class Steps(unittest.TestCase):
    def setUp(self):
        self.line = Line()
        self.caller = Caller(51, "Ola Brandt", "1961-04-02", "555-0134", "IN-77")
        self.paper = Prescription("RX-9", self.caller, "lithium", "300 mg", 2)
        self.check = Pharmacist("B4", "Nia Roe", ("check",))

    def test_a_request_is_packed(self):
        request = self.line.ask(self.paper)
        self.assertTrue(self.line.check(request.number, self.check))
        self.assertEqual(self.line.pack(request.number, "T2").tray, "T2")
        self.assertEqual(self.paper.refills, 1)

    def test_a_refused_request_is_not_packed(self):
        request = self.line.ask(self.paper)
        self.line.check(request.number, self.check, reason="dose")
        self.assertIsNone(self.line.pack(request.number, "T2"))

    def test_callers_are_equal_by_number(self):
        self.assertEqual(self.caller, Caller(51, "", "", "", ""))
