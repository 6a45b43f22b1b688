"""Comparing, releasing and running."""

import unittest

from zonework.compare import compare
from zonework.provider import Provider
from zonework.release import Waiting, check
from zonework.run import run
from zonework.steps import Kind, Step

HAS = {("www", "A"): ("192.0.2.1",), ("mail", "MX"): ("10 mx1",)}


class Comparing(unittest.TestCase):
    def test_steps(self):
        steps = compare(HAS, {("www", "A"): ("192.0.2.7",), ("api", "A"): ("192.0.2.9",)})
        self.assertEqual([str(step) for step in steps], ["add api A 192.0.2.9", "change www A 192.0.2.7", "remove mail MX"])


class Releasing(unittest.TestCase):
    def test_a_removal_waits(self):
        with self.assertRaises(Waiting):
            check([Step(Kind.REMOVE, "mail", "MX")], "kim", None)

    def test_the_author_is_no_second_person(self):
        with self.assertRaises(Waiting):
            check([Step(Kind.REMOVE, "mail", "MX")], "kim", "kim")

    def test_a_change_goes(self):
        check([Step(Kind.CHANGE, "www", "A", ("192.0.2.7",))], "kim", None)


class Running(unittest.TestCase):
    def test_a_run(self):
        provider = Provider(HAS)
        self.assertEqual(run(provider, {("www", "A"): ("192.0.2.7",)}, author="kim", released_by="sam"), 2)
        self.assertEqual(provider.records, {("www", "A"): ("192.0.2.7",)})


if __name__ == "__main__":
    unittest.main()
