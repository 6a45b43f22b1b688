import unittest

from app.desk import Desk
from app.transport import Transport


class DeskTest(unittest.TestCase):
    def setUp(self):
        self.sent = []
        self.desk = Desk(Transport(lambda *call: self.sent.append(call), "https://customs.example"))

    def test_withdraw(self):
        self.desk.withdraw("P-17")
        self.assertEqual(self.sent, [("DELETE", "https://customs.example/permit/P-17", None)])

    def test_trader(self):
        self.desk.trader("T 4")
        self.assertEqual(self.sent, [("GET", "https://customs.example/trader/T%204", None)])
