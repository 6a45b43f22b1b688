"""Stages of the Dockerfile."""

import unittest
from pathlib import Path

from images.plan import plan, stages

ROOT = Path(__file__).parent.parent


class Stages(unittest.TestCase):
    def test_each_stage_has_a_name(self):
        self.assertTrue(all(name for _, name in stages((ROOT / "Dockerfile").read_text())))
        self.assertTrue(plan(ROOT))
