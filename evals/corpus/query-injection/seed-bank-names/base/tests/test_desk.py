import unittest

from bank import desk
from bank.queries import run
from bank.store import connect

KINDS = (
    "seeds", "donors", "vials", "shelves", "tests",
    "sowings", "harvests", "parcels", "orders", "permits",
    "pests", "dryings", "photos",
)


class Desk(unittest.TestCase):
    def setUp(self):
        self.connection = connect()
        self.addCleanup(self.connection.close)

    def parcel(self, receiver, town, vials):
        desk.add(self.connection, "parcels", receiver=receiver, town=town, vials=vials, carrier="rail", noted="2025-02-0%d" % vials)

    def test_every_kind_has_its_pages(self):
        for kind in KINDS:
            self.assertEqual(desk.page(self.connection, kind, {}), [])
            self.assertEqual(desk.find(self.connection, kind, {"words": "elm"}), [])
            self.assertEqual(desk.those_of(self.connection, kind, {"value": "elm"}), [])
            self.assertEqual(run(self.connection, f"{kind}_sums", since="2025-01-01"), [])

    def test_words(self):
        self.parcel("Garden of Elm", "Oak", 2)
        self.parcel("School", "Elmstead", 3)
        self.parcel("Museum", "Ash", 4)
        self.assertEqual([row["vials"] for row in desk.find(self.connection, "parcels", {"words": "elm"})], [2, 3])
        newest = desk.find(self.connection, "parcels", {"words": "elm", "order": "newest"})
        self.assertEqual([row["vials"] for row in newest], [3, 2])

    def test_one(self):
        self.parcel("Garden", "Oak", 2)
        self.assertEqual(desk.one(self.connection, "parcels", 1)["town"], "Oak")
        run(self.connection, "parcels_close", id=1)
        self.assertEqual(desk.page(self.connection, "parcels", {}), [])


if __name__ == "__main__":
    unittest.main()
