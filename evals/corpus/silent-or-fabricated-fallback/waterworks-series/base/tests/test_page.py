import unittest

from plant.client import Client, GatewayTimeout
from plant.page import page

POINTS = {"level": [2.1, 2.2], "turbidity": [0.4], "pumps": ["start 4"]}


def slow(*kinds):
    def ask(kind, basin, hours):
        if kind in kinds:
            raise GatewayTimeout(kind)
        return POINTS[kind]
    return ask


class Page(unittest.TestCase):
    def test_all_rows(self):
        self.assertEqual(page(Client(slow()), "west"), "Basin west\nlevel: 2.2 m\nturbidity: 0.4 NTU\npumps: start 4 ")
