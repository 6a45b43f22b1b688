import sqlite3
import unittest
from pathlib import Path

from gates import visits


def database():
    db = sqlite3.connect(":memory:")
    for path in sorted((Path(__file__).parents[1] / "ddl").glob("*.sql")):
        db.executescript(path.read_text())
    db.execute("INSERT INTO gate VALUES (3, 'Larch')")
    db.execute("INSERT INTO carrier VALUES (5000, '2025-11-01', '2026-04-30')")
    return db


class Visits(unittest.TestCase):
    def test_a_valid_carrier(self):
        self.assertEqual(visits.pass_gate(database(), 5000, 3, "2026-01-10"), 1)

    def test_an_old_carrier(self):
        self.assertIsNone(visits.pass_gate(database(), 5000, 3, "2026-05-01"))


if __name__ == "__main__":
    unittest.main()
