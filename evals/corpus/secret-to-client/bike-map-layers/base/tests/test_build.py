"""The bundle."""

import json
import unittest
from pathlib import Path

from build import Missing, build

ROOT = Path(__file__).parent.parent
ENV = {name: f"t-{name.lower()}" for name in ("TILES_WEB", "FEED_STATIONS", "FEED_POSITIONS", "FEED_VEHICLES", "FEED_ALERTS")}


class Bundle(unittest.TestCase):
    def test_layers_are_in_order(self):
        ids = [layer["id"] for layer in build(ROOT, ENV)["layers"]]
        self.assertEqual(ids[:2], ["ground", "stations"])

    def test_a_missing_value_stops_the_build(self):
        with self.assertRaises(Missing):
            build(ROOT, {})

    def test_sources_are_https(self):
        for layer in json.loads((ROOT / "web" / "layers.json").read_text())["layers"]:
            self.assertTrue(layer["source"].startswith("https://"))
