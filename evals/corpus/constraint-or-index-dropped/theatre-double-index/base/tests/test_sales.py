import sqlite3
import unittest
from pathlib import Path

from boxoffice import sales


def database():
    db = sqlite3.connect(":memory:")
    for path in sorted((Path(__file__).parents[1] / "schema").glob("*.sql")):
        db.executescript(path.read_text())
    db.execute("INSERT INTO show VALUES (1, 'The Heron', '2026-05-02 19:30')")
    return db


class Sales(unittest.TestCase):
    def test_free_seats(self):
        db = database()
        sales.sell(db, 1, "C7")
        self.assertEqual(sales.free_seats(db, 1, ["C6", "C7"]), ["C6"])

    def test_a_returned_seat_is_free(self):
        db = database()
        sales.sell(db, 1, "C7")
        sales.give_back(db, 1, "C7")
        self.assertEqual(sales.free_seats(db, 1, ["C7"]), ["C7"])


if __name__ == "__main__":
    unittest.main()
