import unittest

from survey import store


class Store(unittest.TestCase):
    def setUp(self):
        self.db = store.open_store()

    def test_a_tree_is_taken_once(self):
        tree = {"plot_id": 1, "tag": 7, "species_id": 2, "dbh_mm": 310, "height_dm": 220}
        self.assertEqual(store.receive(self.db, "tree", [tree, tree]), 1)

    def test_a_crew_is_taken_once(self):
        crew = {"name": "Alder", "vehicle": "T-4"}
        self.assertEqual(store.receive(self.db, "crew", [crew, crew]), 1)


if __name__ == "__main__":
    unittest.main()
