import sqlite3
import unittest

from collection import steps


class Registers(unittest.TestCase):
    def setUp(self):
        self.db = sqlite3.connect(":memory:")
        steps.create(self.db)

    def tables(self):
        found = self.db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return {name: [row[1] for row in self.db.execute(f"PRAGMA table_info({name})")] for name, _ in found}

    def test_all_registers_have_a_title(self):
        for name, columns in self.tables().items():
            self.assertIn("title", columns, name)


if __name__ == "__main__":
    unittest.main()
