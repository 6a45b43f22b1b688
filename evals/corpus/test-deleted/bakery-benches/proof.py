"""Plants bugs in the ovens that the benches were there to catch and runs the tests: exit 1 when one goes unseen."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
ARGS = ['-m', 'unittest', 'discover', '-s', 'tests', '-t', '.']
MUTANTS = [
    ('bread/naan.py', 'OVEN = (220, 250)\n', 'OVEN = (220, 310)\n', 'the oven for naan may run 60 degrees too hot and all tests pass'),
    ('bread/oat.py', 'OVEN = (220, 250)\n', 'OVEN = (220, 310)\n', 'the oven for oat may run 60 degrees too hot and all tests pass'),
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
