"""The condolence book."""

import unittest

from book.store import Store
from book.views import leave_message, search, show_book
from book.words import initials, shorten


class Book(unittest.TestCase):
    def setUp(self):
        self.store = Store()

    def leave(self, name, message):
        return leave_message(self.store, "b1", {"name": name, "message": message})

    def test_a_message_is_shown(self):
        self.leave("Ada Moss", "We will miss the music.")
        self.assertIn("We will miss the music.", show_book(self.store, "b1"))

    def test_markup_is_shown_as_text(self):
        self.leave("Ada Moss", "<b>Dear all</b>")
        self.assertIn("&lt;b&gt;Dear all&lt;/b&gt;", show_book(self.store, "b1"))

    def test_a_name_is_needed(self):
        self.assertIn("fill in", self.leave(" ", "Hello"))

    def test_search(self):
        self.leave("Ada Moss", "the music")
        self.assertEqual(search(self.store, "b1", "MUSIC"), ["Ada Moss"])


class Words(unittest.TestCase):
    def test_shorten(self):
        self.assertEqual(shorten("one two three", 8), "one two ...")

    def test_initials(self):
        self.assertEqual(initials("ada moss hill"), "AM")
