import unittest

from royalties.pool import pool


class Pool(unittest.TestCase):
    def test_the_house_takes_its_part(self):
        self.assertEqual(pool(10_000), 6_800)
        self.assertEqual(pool(99), 68)
