"""Breaks the tide table and runs the tests: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

import os
import sys
import traceback
from pathlib import Path


def broken(*what):
    traceback.print_exception(*what)
    sys.stderr.flush()
    os._exit(3)


sys.excepthook = broken
sys.dont_write_bytecode = True
TREE = Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

import shutil
import subprocess
import tempfile


def tests_pass(tree):
    done = subprocess.run([sys.executable, "-B", "-m", "unittest", "discover", "-s", "tests", "-t", "."], cwd=tree, capture_output=True, text=True)
    if "Ran 0 tests" in done.stderr or "Ran " not in done.stderr:
        raise RuntimeError(done.stderr)
    return done.returncode == 0


def main():
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place) / "tree"
        shutil.copytree(TREE, tree)
        if not tests_pass(tree):
            raise RuntimeError("the tests do not pass as they are")
        table = tree / "tideclock/table.py"
        text = table.read_text()
        changed = text.replace("// CYCLE + 1", "// CYCLE")
        if changed == text:
            raise RuntimeError("the line to break is not there")
        table.write_text(changed)
        if tests_pass(tree):
            return True, "with a clock that shows the high water that is over, all tests still pass"
    return False, "safe: the tests notice a clock that shows the high water that is over"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
