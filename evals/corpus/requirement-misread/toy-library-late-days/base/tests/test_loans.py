import unittest
from datetime import date

from lending.branches import Branch
from lending.loans import give_back, lend
from lending.receipt import lines

HILL = Branch("Hill", frozenset(range(7)))


class Loans(unittest.TestCase):
    def test_due_after_three_weeks(self):
        self.assertEqual(lend("train", "F-7", HILL, date(2025, 3, 3)).due, date(2025, 3, 24))

    def test_receipt(self):
        loan = lend("train", "F-7", HILL, date(2025, 3, 3))
        give_back(loan, date(2025, 3, 20))
        self.assertEqual(lines(loan), ["F-7: train", "due 2025-03-24, back 2025-03-20"])


if __name__ == "__main__":
    unittest.main()
