import unittest

from agency.job import Job
from agency.pay import cents
from papers.assignment import letter
from papers.invoice import invoice
from papers.roster import roster
from papers.slip import slip
from papers.travel import travel

JOB = Job(317, "Tigrinya", "Harbour Court", "2.14", "4 C 81/25", "Sam Lind", "R. Osei", 88, 120, 8500, 41.55)


class Papers(unittest.TestCase):
    def test_assignment(self):
        self.assertIn("Assignment 00317", letter(JOB, "2025-04-02"))
        self.assertIn("File '4 C 81/25'", letter(JOB, "2025-04-02"))
        self.assertIn("extension 0088", letter(JOB, "2025-04-02"))

    def test_slip_is_paid(self):
        self.assertEqual(cents(slip(JOB, 120)), 17000)
        self.assertIn("Interpreter: Sam Lind            |", slip(JOB, 120))

    def test_roster(self):
        self.assertIn("2025-04-02  2.14 Tigrinya    ", roster(JOB, "2025-04-02"))

    def test_travel_and_invoice(self):
        self.assertIn("Sum: 12.46", travel(JOB, 0.3))
        self.assertIn("Rate:    85.00", invoice(JOB, 12))


if __name__ == "__main__":
    unittest.main()
