import sqlite3
import unittest

from childcare import contacts, schema


class Contacts(unittest.TestCase):
    def setUp(self):
        self.db = sqlite3.connect(":memory:")
        schema.up(self.db)
        self.db.execute("INSERT INTO child VALUES (1, 'Mio', '2023-02-11')")

    def test_numbers_by_kind(self):
        contacts.add_guardian(self.db, 1, "Ada", [("work", "555-0101"), ("home", "555-0100")])
        self.assertEqual(contacts.numbers(self.db, 1), [("Ada", "home", "555-0100"), ("Ada", "work", "555-0101")])

    def test_down_to_nothing(self):
        schema.down(self.db, "0000")
        self.assertEqual(self.db.execute("SELECT count(*) FROM sqlite_master").fetchone(), (0,))


if __name__ == "__main__":
    unittest.main()
