import unittest

from app.replies import failed, merge, settings_page


class Replies(unittest.TestCase):
    def test_later_layers_win(self):
        self.assertEqual(merge({"a": {"b": 1, "c": 2}}, {"a": {"b": 3}}), {"a": {"b": 3, "c": 2}})

    def test_short(self):
        status, body = failed({"replies": {"detail": "short"}}, ValueError("x"), {"id": "7"})
        self.assertEqual((status, sorted(body)), (500, ["error", "id"]))

    def test_no_page(self):
        self.assertEqual(settings_page({"replies": {"settings_page": False}})[0], 404)
