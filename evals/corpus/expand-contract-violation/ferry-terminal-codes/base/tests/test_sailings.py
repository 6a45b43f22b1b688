import sqlite3
import unittest
from pathlib import Path

from booking import sailings


def database():
    db = sqlite3.connect(":memory:")
    for path in sorted((Path(__file__).parents[1] / "database").glob("*.sql")):
        db.executescript(path.read_text())
    db.execute("INSERT INTO berth (id, label, depth) VALUES (1, 'North', 6.5)")
    db.execute("INSERT INTO sailing (id, leaves, vessel, berth_id) VALUES (1, '2026-06-01 08:00', 'Tern', 1)")
    return db


class Sailings(unittest.TestCase):
    def test_next(self):
        self.assertEqual(sailings.next_sailings(database(), "2026-06-01"), [(1, "2026-06-01 08:00", "Tern")])

    def test_metres_left(self):
        db = database()
        db.execute("INSERT INTO booking (sailing_id, passengers, metres) VALUES (1, 2, 5.5)")
        self.assertEqual(sailings.metres_left(db, 1), 304.5)


if __name__ == "__main__":
    unittest.main()
