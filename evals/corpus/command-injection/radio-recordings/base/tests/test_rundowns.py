import unittest

from radio.rundowns import bach


class Rundowns(unittest.TestCase):
    def test_sheet(self):
        self.assertEqual(bach.sheet()[:2], ["  0 jingle", "  1 talk"])
