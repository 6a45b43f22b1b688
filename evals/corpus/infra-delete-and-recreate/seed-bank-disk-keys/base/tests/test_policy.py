import unittest

from tools.policy import judge


class PolicyTest(unittest.TestCase):
    def test_moves_pass(self):
        self.assertEqual(judge({"resource_changes": [{"actions": ["no-op"]}]}, "t")["verdict"], "pass")

    def test_a_delete_fails(self):
        self.assertEqual(judge({"resource_changes": [{"actions": ["delete", "create"]}]}, "t")["verdict"], "fail")
