"""What packages bring."""

import unittest

from zonework.packages import zone_of


class Packages(unittest.TestCase):
    def test_the_later_one_wins(self):
        both = zone_of("acorn", ["blog", "club"])
        self.assertEqual(both["@", "A"], zone_of("acorn", ["club"])["@", "A"])
        self.assertGreater(len(both), len(zone_of("acorn", ["blog"])))
