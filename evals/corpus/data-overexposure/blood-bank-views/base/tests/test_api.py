"""Answers of the API."""

import unittest

from bank.api import KINDS, answer, answer_list
from bank.models import Bag, Site


class Answers(unittest.TestCase):
    def test_a_site(self):
        seen = answer("site", Site(number=4, title="Harbour", alarm_code="0000"))
        self.assertEqual(seen["title"], "Harbour")
        self.assertNotIn("alarm_code", seen)

    def test_a_list_is_short(self):
        seen = answer_list("bag", [Bag(number=1, kind="plasma")])
        self.assertEqual((seen["count"], len(seen["rows"][0])), (1, 3))

    def test_headers_are_words(self):
        self.assertIn(("Sealed at of the bag", "api.answers.bag.sealed_at.title"), KINDS["bag"].header())
