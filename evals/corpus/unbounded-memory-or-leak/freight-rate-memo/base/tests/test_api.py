import unittest

from quotes import api

BODY = {"from": "10115", "to": "80331", "service": "road", "kilos": 120}


class Quote(unittest.TestCase):
    def test_a_quote_names_the_cents(self):
        self.assertEqual(api.quote(BODY), {"cents": 560 * 155 // 100 + 3 * 35 + 180, "service": "road"})

    def test_notes_cost_once_for_each_word(self):
        self.assertEqual(api.quote({**BODY, "notes": "Fragile, fragile. cold"})["cents"] - api.quote(BODY)["cents"], 500)

    def test_too_heavy_is_refused(self):
        with self.assertRaises(ValueError):
            api.quote({**BODY, "kilos": 1201})
