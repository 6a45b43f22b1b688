import unittest
from pathlib import Path

from fleet import desk
from fleet.store import Store
from tests.wire import Wire

KINDS = sorted(path.stem for path in (Path(desk.__file__).parent / "lists").glob("[a-z]*.py"))


class Desk(unittest.TestCase):
    def test_every_list_has_lines(self):
        for kind in KINDS:
            lines = desk.show(Store(Wire()), kind, "north", 3)
            self.assertEqual([line["id"] for line in lines], [1, 2, 3], kind)

    def test_trips_are_asked_for_together(self):
        wire = Wire()
        desk.show(Store(wire), "trips", "north", 40)
        self.assertEqual(wire.queries, 10)
