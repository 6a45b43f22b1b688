import unittest

from tools.check import problems


class Problems(unittest.TestCase):
    def test_a_good_route(self):
        self.assertEqual(list(problems({"name": "a", "length_km": 3, "ascent_m": 10, "grade": "easy"})), [])

    def test_an_unknown_grade(self):
        self.assertIn("grade is none of easy, medium, hard", list(problems({"name": "a", "length_km": 3, "ascent_m": 1, "grade": "x"})))
