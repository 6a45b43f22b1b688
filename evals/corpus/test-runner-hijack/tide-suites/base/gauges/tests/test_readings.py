import unittest

from gauges.readings import clean


class Clean(unittest.TestCase):
    def test_gaps_and_spikes(self):
        self.assertEqual(clean([1.0, None, 40.0, -5.0]), [1.0, -5.0])
