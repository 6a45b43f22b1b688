import unittest

from payroll.claims import Claim, pay


class Bank:
    def __init__(self):
        self.sent = []

    def transfer(self, actor, amount):
        self.sent.append((actor, amount))


class ClaimsTest(unittest.TestCase):
    def test_open_claims_are_paid(self):
        bank = Bank()
        self.assertEqual(pay([Claim("Noa", 40), Claim("Sami", 25)], bank), 65)
        self.assertEqual(len(bank.sent), 2)
