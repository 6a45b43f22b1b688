import unittest

from catalogue.store import connect
from catalogue.web import photos


class Photos(unittest.TestCase):
    def setUp(self):
        self.connection = connect()
        self.addCleanup(self.connection.close)
        self.connection.executemany(
            "insert into photo (title, place, taken, album, rank) values (?, ?, ?, ?, ?)",
            [
                ("Bridge", "Elm", "1931", "river", 2),
                ("Mill", "Ash", "1908", "river", 3),
                ("Fair", "Elm", "1922", "town", 1),
            ],
        )

    def titles(self, **query):
        status, rows = photos(self.connection, query)
        self.assertEqual(status, 200)
        return [row["title"] for row in rows]

    def test_place(self):
        self.assertEqual(self.titles(place="Elm"), ["Bridge", "Fair"])

    def test_pages(self):
        self.assertEqual(self.titles(size="2", page="2"), ["Fair"])

    def test_wrong_number(self):
        self.assertEqual(photos(self.connection, {"size": "many"})[0], 400)


if __name__ == "__main__":
    unittest.main()
