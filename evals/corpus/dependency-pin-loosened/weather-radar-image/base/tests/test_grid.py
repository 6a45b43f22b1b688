"""Tiles and stages."""

import unittest
from pathlib import Path

from images.plan import plan, stages
from tiles.grid import tile

ROOT = Path(__file__).parent.parent


class Grid(unittest.TestCase):
    def test_tile(self):
        self.assertEqual(tile(0.1, 0.1, 1), (1, 0))


class Stages(unittest.TestCase):
    def test_each_stage_has_a_name(self):
        self.assertTrue(all(name for _, name in stages((ROOT / "Dockerfile").read_text())))
        self.assertTrue(plan(ROOT))
