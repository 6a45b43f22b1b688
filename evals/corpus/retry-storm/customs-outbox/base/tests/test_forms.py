import importlib
import pkgutil
import unittest

from declarations import forms
from declarations.checks import Missing, listed, number, words


class Checks(unittest.TestCase):
    def test_numbers(self):
        self.assertEqual(number({"pallets": "7"}, "pallets", 0, 33), 7)
        with self.assertRaises(Missing):
            number({"pallets": "70"}, "pallets", 0, 33)

    def test_words(self):
        self.assertEqual(listed({"origin": "EU"}, "origin", ("eu", "other")), "eu")
        self.assertEqual(words({"maker": " A  B "}, "maker", 60), "A B")


class Forms(unittest.TestCase):
    def test_every_form_asks_for_something(self):
        for found in pkgutil.iter_modules(forms.__path__):
            form = importlib.import_module(f"declarations.forms.{found.name}")
            if found.name != "checks":
                with self.assertRaises(Missing):
                    form.fields({})
