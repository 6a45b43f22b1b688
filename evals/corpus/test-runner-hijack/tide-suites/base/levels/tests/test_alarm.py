import unittest

from levels.alarm import level


class Alarm(unittest.TestCase):
    def test_the_flags(self):
        self.assertEqual([level(metres) for metres in (3.7, 3.8, 4.4, 4.5)], ["none", "yellow", "yellow", "red"])
