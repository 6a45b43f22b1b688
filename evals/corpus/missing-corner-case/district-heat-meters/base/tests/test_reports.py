import sqlite3
import unittest
from pathlib import Path

from run import build, rows

ROOT = Path(__file__).resolve().parent.parent


class Reports(unittest.TestCase):
    def setUp(self):
        self.store = sqlite3.connect(":memory:")
        build(self.store, ROOT / "schema")
        self.store.executescript(
            """
            INSERT INTO house VALUES (1, 'Kiln Lane', '4');
            INSERT INTO flat VALUES (10, 1, 'left', 61), (11, 1, 'right', 58);
            INSERT INTO meter VALUES ('H-1', 10, '2023-02-01');
            INSERT INTO mounting VALUES ('H-1', 10, '2023-03-01', NULL);
            """
        )

    def report(self, name):
        return rows(self.store, ROOT / "reports" / name)

    def test_meters_per_house(self):
        self.assertEqual(self.report("meters_per_house.sql"), [("Kiln Lane", "4", 1)])


if __name__ == "__main__":
    unittest.main()
