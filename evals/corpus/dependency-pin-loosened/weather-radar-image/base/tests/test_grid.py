"""Tiles."""

import unittest

from tiles.grid import tile


class Grid(unittest.TestCase):
    def test_tile(self):
        self.assertEqual(tile(0.1, 0.1, 1), (1, 0))
