import unittest

import app.office
import app.public  # noqa: F401
from app.router import Refused, Request, handle


class OfficeTest(unittest.TestCase):
    def test_staff_sees_arrivals(self):
        self.assertEqual(handle(Request("GET", "/harbour/arrivals", "staff")), ["Nordlys", "Petrel"])

    def test_members_do_not(self):
        with self.assertRaises(Refused):
            handle(Request("GET", "/harbour/arrivals", "member"))

    def test_guests_see_tides(self):
        self.assertEqual(handle(Request("GET", "/tides")), ["04:12", "10:31"])
