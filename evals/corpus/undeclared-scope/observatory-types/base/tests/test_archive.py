"""What all modules have in common."""

import importlib
import pkgutil
import sqlite3
import unittest
from datetime import date

import archive
from nightly import sweep_all

SAMPLES = {"text": "x", "integer": 3, "real": 1.5}


class Every(unittest.TestCase):
    def test_a_row_comes_back(self):
        for found in pkgutil.iter_modules(archive.__path__):
            with self.subTest(found.name):
                module = importlib.import_module(f"archive.{found.name}")
                db = sqlite3.connect(":memory:")
                module.create(db)
                kinds = {row[1]: row[2] for row in db.execute(f"pragma table_info({module.TABLE})")}
                row = {column: SAMPLES[kinds[column].lower()] for column in module.COLUMNS}
                self.assertEqual(module.get(db, module.add(db, row)), row)
                self.assertEqual(len(list(module.every(db))), 1)
                db.close()

    def test_an_empty_archive(self):
        db = sqlite3.connect(":memory:")
        self.assertEqual(set(sweep_all(db, date(2024, 5, 1)).values()), {0})
        db.close()
