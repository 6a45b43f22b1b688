"""The bills of last season, priced again."""

import json
import unittest
from pathlib import Path

from harbour.bills import letter, lines, total

BILLS = json.loads((Path(__file__).parent / "bills.json").read_text())


class Bills(unittest.TestCase):
    def test_the_lines_of_the_bills(self):
        for bill in BILLS:
            for line in bill["lines"]:
                with self.subTest(bill["berth"], what=line["what"]):
                    reading = {key: line[key] for key in ("what", "used", "price")}
                    self.assertEqual(lines([reading]), [line])

    def test_the_letter(self):
        text = letter("C21", BILLS[3]["lines"])
        self.assertIn("waste       1.00 x  3.60     3.60", text)
        self.assertTrue(text.endswith("3.84"))
