import unittest

from shared.money import split, text


class Split(unittest.TestCase):
    def test_no_cent_is_lost(self):
        self.assertEqual(split(100, [1, 1, 1]), [34, 33, 33])
        self.assertEqual(sum(split(6_799, [7, 11, 13, 17])), 6_799)

    def test_nothing_to_share_by(self):
        with self.assertRaises(ValueError):
            split(100, [0, 0])

    def test_text(self):
        self.assertEqual(text(-205), "-2.05")
