import unittest

from gateway.engine import allowance, attached

POLICIES = {"a": {"order": 20, "requests_per_minute": 9}, "b": {"order": 10, "match": {"kind": "x"}, "requests_per_minute": 3}}


class Attached(unittest.TestCase):
    def test_named(self):
        self.assertEqual(attached({}, POLICIES, {"policies": ["a"], "labels": {"kind": "x"}}), ["a"])

    def test_by_selector(self):
        self.assertEqual(attached({"attach": "selector"}, POLICIES, {"policies": ["a"], "labels": {"kind": "x"}}), ["b", "a"])

    def test_the_smallest_limit_counts(self):
        self.assertEqual(allowance({"attach": "selector"}, POLICIES, {"policies": ["a"], "labels": {"kind": "x"}}), 3)

    def test_unknown(self):
        with self.assertRaises(LookupError):
            attached({}, POLICIES, {"policies": ["c"]})
