import sqlite3
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def database():
    link = sqlite3.connect(":memory:")
    for folder in ("schema", "views"):
        for path in sorted((ROOT / folder).glob("*.sql")):
            link.executescript(path.read_text())
    link.execute("INSERT INTO site VALUES (1, 'north'), (2, 'harbour')")
    link.execute("INSERT INTO donor VALUES (1, '0+', 1), (2, 'A-', 2)")
    link.execute("INSERT INTO unit VALUES (1, 1, 1, 'red', 'free', '2026-11-01', '2026-12-10'), (2, 2, 2, 'red', 'held', '2026-11-02', '2026-12-11')")
    link.execute("INSERT INTO movement VALUES (1, 1, 1, '2026-11-01 08:00', 'in'), (2, 2, 2, '2026-11-02 09:00', 'in')")
    link.execute("INSERT INTO shelf VALUES (1, 4, 1, '2026-11-01 08:00', 'in'), (2, 7, 2, '2026-11-02 09:00', 'in')")
    return link


class Views(unittest.TestCase):
    def test_the_ward_sees_free_units(self):
        rows = database().execute("SELECT unit_id, blood_group FROM v_ward_free").fetchall()
        self.assertEqual(rows, [(1, "0+")])

    def test_groups_are_counted(self):
        rows = database().execute("SELECT * FROM v_laboratory_groups").fetchall()
        self.assertEqual(rows, [("0+", 1)])
