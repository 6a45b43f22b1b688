"""Readings and warm spells."""

import unittest

from coldchain.readings import read
from coldchain.report import warm_spells


class Report(unittest.TestCase):
    def test_a_spell(self):
        lines = ["p1;0;-20", "p1;600;-15.5", "p1;1800;-14", "p1;3000;-19"]
        [(probe, start, end, warmest)] = warm_spells(read(lines))
        self.assertEqual((probe, int(start.timestamp()), int(end.timestamp()), warmest), ("p1", 600, 3000, -14.0))

    def test_a_short_spell_is_left_out(self):
        self.assertEqual(warm_spells(read(["p1;0;-15", "p1;300;-19"])), [])

    def test_cut_lines_are_left_out(self):
        self.assertEqual(read(["p1;0", ""]), [])
