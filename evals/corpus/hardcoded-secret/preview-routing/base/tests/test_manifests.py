"""The manifests."""

import unittest
from pathlib import Path

from planner.manifests import documents, missing

ROOT = Path(__file__).parent.parent


class Manifests(unittest.TestCase):
    def test_nothing_is_missing(self):
        for overlay in ("live", "preview"):
            self.assertEqual(missing(documents(ROOT, overlay)), [])
