import unittest
from pathlib import Path

import yaml

FOLDER = Path(__file__).resolve().parent.parent / "mesh"


class Mesh(unittest.TestCase):
    def routes(self):
        for path in sorted(FOLDER.glob("*.yml")):
            service = yaml.safe_load(path.read_text())
            for route in service["spec"]["http"]:
                yield service["metadata"]["name"], route

    def test_every_route_ends_in_time(self):
        for name, route in self.routes():
            self.assertEqual(route["timeout"], "8s", name)
