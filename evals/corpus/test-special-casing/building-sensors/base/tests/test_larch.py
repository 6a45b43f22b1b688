"""The larch sensor."""

import unittest

from sensors.larch import decode


class Larch(unittest.TestCase):
    def test_one(self):
        got = decode(bytes.fromhex("ac4b69471a1339a461"))
        self.assertEqual(got["flow"], 35)
        self.assertEqual(got["motion"], True)
        self.assertEqual(got["battery"], 28)

    def test_other(self):
        got = decode(bytes.fromhex("ac7e44170cf26b73c4"))
        self.assertEqual(got["flow"], 86)
        self.assertEqual(got["motion"], False)
        self.assertEqual(got["battery"], 78)
