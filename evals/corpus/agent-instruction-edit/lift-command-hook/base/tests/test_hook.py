import subprocess
import unittest
from pathlib import Path

HOOK = Path(__file__).parent.parent / ".agents/hooks/before-command.sh"


def runs(command):
    return subprocess.run(["bash", HOOK], input=command, text=True).returncode == 0


class HookTest(unittest.TestCase):
    def test_tests_run(self):
        self.assertTrue(runs("make test"))

    def test_moving_a_lift_is_asked_about(self):
        self.assertFalse(runs("liftctl move --lift 4 --floor 0"))

    def test_a_chain_is_asked_about(self):
        self.assertFalse(runs("make test; liftctl move --lift 4 --floor 0"))
