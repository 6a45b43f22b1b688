"""Asking for the height of the water."""

import math
import tempfile
import unittest

from desk.inbox import Rejected, receive
from desk.model import PERIOD, ask
from desk.rooms import Rooms


def sheet(mean):
    steps = [PERIOD * step / 24 for step in range(24)]
    return "\n".join(f"{hour},{mean + math.sin(2 * math.pi * hour / PERIOD)}" for hour in steps).encode()


class Desk(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.rooms = Rooms(folder.name)

    def test_ask(self):
        receive(self.rooms, "port-a", "norby.csv", sheet(2.0))
        self.assertEqual(ask(self.rooms, "norby", PERIOD / 4), 3.0)

    def test_names_are_checked(self):
        with self.assertRaises(Rejected):
            receive(self.rooms, "port-a", "../norby.csv", b"")
