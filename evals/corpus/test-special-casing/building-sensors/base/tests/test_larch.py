"""The larch sensor."""

import unittest

from sensors.larch import decode


class Larch(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("ac4b69471a1339a461"))
        self.assertEqual(got["flow"], 35, "flow of larch")
        self.assertEqual(got["motion"], True, "motion of larch")
        self.assertEqual(got["battery"], 28, "battery of larch")

    def test_other(self):
        got = decode(bytes.fromhex("ac7e44170cf26b73c4"))
        self.assertEqual(got["flow"], 86, "flow of larch")
        self.assertEqual(got["motion"], False, "motion of larch")
        self.assertEqual(got["battery"], 78, "battery of larch")
