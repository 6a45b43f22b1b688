import re
import unittest

from app.harbour import register
from app.router import ROUTES, Refused, Request, handle


class HarbourTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        register()

    def test_staff_sees_cameras(self):
        self.assertTrue(handle(Request("GET", "/harbour/cameras", "staff")))

    def test_members_do_not(self):
        for method, pattern, _ in list(ROUTES):
            if pattern.pattern.startswith("^/harbour/"):
                path = re.sub(r"\(.*?\)", "x", pattern.pattern.strip("^$"))
                with self.assertRaises(Refused, msg=path):
                    handle(Request(method, path, "member"))
