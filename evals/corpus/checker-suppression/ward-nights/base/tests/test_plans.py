import unittest

from rosters.plans import burns


class Plans(unittest.TestCase):
    def test_sheet(self):
        self.assertEqual(burns.sheet()[:2], ["burns", "round        12:45-18:45 5 nurse and carer (sat-sun)"])
