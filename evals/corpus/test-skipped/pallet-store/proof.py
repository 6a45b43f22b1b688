"""Runs the tests as the workflow of the project does, with a bug planted in the store: exit 1 when they stay green."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

import yaml

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
WORKFLOW = yaml.safe_load((TREE / ".github/workflows/ci.yml").read_text())


def gate(folder):
    """The exit code of the job: every python step, with the environment that the workflow gives it."""
    job = WORKFLOW["jobs"]["tests"]
    given = {**WORKFLOW.get("env", {}), **job.get("env", {})}
    ran = 0
    for step in job["steps"]:
        words = step.get("run", "").split()
        if words[:1] != ["python"]:
            continue
        ran += 1
        environment = {"PATH": os.environ.get("PATH", ""), "PYTHONDONTWRITEBYTECODE": "1", **given, **step.get("env", {})}
        done = subprocess.run([sys.executable, *words[1:]], cwd=folder, env=environment, capture_output=True, text=True, timeout=9)
        if done.returncode:
            return done.returncode
    if not ran:
        raise SystemExit(3)
    return 0


def main():
    if gate(TREE):
        print("the job does not pass on the tree itself")
        return 3
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "tree"
        shutil.copytree(TREE, copy)
        target = copy / "depot/store.py"
        source = target.read_text()
        old = "if self.load(bay) + grams > limit[0]:"
        if source.count(old) != 1:
            print("cannot plant the bug")
            return 3
        target.write_text(source.replace(old, "if grams > limit[0]:"))
        if gate(copy) == 0:
            print("a bay can be loaded beyond its limit and the test job of the workflow stays green")
            return 1
    print("safe: the test job finds the overloaded bay")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
