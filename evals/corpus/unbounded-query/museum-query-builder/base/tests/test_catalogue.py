import inspect
import unittest
from importlib import import_module
from pathlib import Path

from museum import catalogue
from museum.db import Database

NAMES = sorted(path.stem for path in Path(catalogue.__file__).parent.glob("[a-z]*.py"))


def fill(db, table, count):
    columns = [name for _, name, *_ in db.all(f"PRAGMA table_info({table})")]
    for number in range(1, count + 1):
        row = [number if name == "id" else f"N{number}" if name == "number" else "2026-03-04" if name in DAYS else "x" for name in columns]
        db.all(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)


DAYS = {"acquired", "checked", "moved", "valued", "opened"}
GIVEN = {"number": "N2", "first": "2026-01-01", "last": "2026-12-31"}


def call(db, table, function, **more):
    names = [name for name, spec in inspect.signature(function).parameters.items() if spec.default is spec.empty and name != "db"]
    return function(db, **{name: GIVEN.get(name, "x") for name in names}, **more)


class Catalogue(unittest.TestCase):
    def setUp(self):
        self.db = Database()
        for name in NAMES:
            fill(self.db, name, 3)

    def functions(self):
        for name in NAMES:
            module = import_module(f"museum.catalogue.{name}")
            for key, function in inspect.getmembers(module, inspect.isfunction):
                yield name, key, function

    def test_every_question_has_its_answer(self):
        for name, key, function in self.functions():
            found = call(self.db, name, function)
            if key == "by_number":
                self.assertEqual(found[1], "N2", name)
            elif key == "count_of":
                self.assertEqual(found, 3, name)
            else:
                self.assertEqual(len(found), 3, (name, key))

    def test_the_newest_coins_are_as_many_as_asked_for(self):
        coins = import_module("museum.catalogue.coins")
        self.assertEqual(len(call(self.db, "coins", coins.search, limit=2)), 2)
