import sqlite3
import unittest
from pathlib import Path

from app import pages

MIGRATIONS = Path(__file__).parents[1] / "db" / "migrations"


def database():
    db = sqlite3.connect(":memory:")
    for path in sorted(MIGRATIONS.glob("*.sql")):
        db.executescript(path.read_text())
    db.execute("INSERT INTO store VALUES (1, 'Quay 4')")
    db.execute("INSERT INTO probe VALUES (7, 1, 'door'), (8, 1, 'back wall')")
    return db


class Pages(unittest.TestCase):
    def test_probes_by_label(self):
        self.assertEqual(pages.store_page(database(), 1), [(8, "back wall"), (7, "door")])

    def test_rules(self):
        db = database()
        db.execute("INSERT INTO alarm_rule VALUES (1, 1, -15.5)")
        self.assertEqual(pages.rules_panel(db, 1), [(-15.5,)])


if __name__ == "__main__":
    unittest.main()
