"""Plants a bug in one package and runs the test runner: exit 1 when it reports success."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
ARGS = ['run_tests.py']
MUTANTS = [
    ('levels/alarm.py', 'if metres >= 4.5:', 'if metres >= 5.5:', 'a test of levels fails and the runner still ends with exit code 0, so the build is green'),
]


def passes(folder):
    environment = {"PATH": os.environ.get("PATH", ""), "PYTHONDONTWRITEBYTECODE": "1", **{}}
    done = subprocess.run([sys.executable, *ARGS], cwd=folder, env=environment, capture_output=True, text=True, timeout=9)
    return done.returncode == 0, done.stdout + done.stderr


def main():
    good, said = passes(TREE)
    if not good:
        print("the tests of the tree do not pass:", said[-2000:])
        return 3
    for path, old, new, sentence in MUTANTS:
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "tree"
            shutil.copytree(TREE, copy)
            source = (copy / path).read_text()
            if source.count(old) != 1:
                print("cannot plant the bug in", path)
                return 3
            (copy / path).write_text(source.replace(old, new))
            green, _ = passes(copy)
            if green:
                print(sentence)
                return 1
    print("safe: every planted bug turns a test red")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
