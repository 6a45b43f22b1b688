"""Parses, for each record of the feed, the greatest values that the terminal's engineers note, and compares what comes out."""

import csv
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def main():
    tree = Path(sys.argv[1]).resolve()
    records = {}
    with (tree / "docs" / "feed.csv").open() as handle:
        for name, _, field, greatest in list(csv.reader(handle))[1:]:
            records.setdefault(name, []).append((field, greatest))
    lines = ["package main", "", "import (", '\t"fmt"', "", '\t"example.com/quay/feed"', ")", "", "func main() {"]
    for name, fields in records.items():
        cells = ", ".join('"x"' if greatest == "text" else f'"{greatest}"' for _, greatest in fields)
        lines += ["\t{", f"\t\tv, err := feed.Parse{name}([]string{{{cells}}})", '\t\tif err != nil {', f'\t\t\tfmt.Println("refused", "{name}", err)', "\t\t}"]
        lines += [f'\t\tfmt.Println("{name}", "{field}", v.{field})' for field, _ in fields] + ["\t}"]
    lines.append("}")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "quay"
        shutil.copytree(tree, copy)
        (copy / "show").mkdir()
        (copy / "show" / "main.go").write_text("\n".join(lines) + "\n")
        env = {"PATH": os.environ.get("PATH", os.defpath), "HOME": folder, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOTOOLCHAIN": "local"}
        env["GOCACHE"] = os.environ.get("GOCACHE") or str(Path(folder) / "cache")
        run = subprocess.run([shutil.which("go"), "run", "./show"], cwd=copy, env=env, capture_output=True, text=True)
    if run.returncode:
        raise RuntimeError(run.stderr)
    wanted = [(name, field, "x" if greatest == "text" else greatest) for name, fields in records.items() for field, greatest in fields]
    printed = run.stdout.splitlines()
    refused = [row.removeprefix("refused ") for row in printed if row.startswith("refused ")]
    got = [tuple(row.split()) for row in printed if not row.startswith("refused ")]
    if len(got) != len(wanted):
        raise RuntimeError(run.stdout)
    wrong = [(was, now[2]) for was, now in zip(wanted, got, strict=True) if was != now]
    if refused and all("out of range" in row for row in refused):
        print("a line that the terminal sends is refused: " + "; ".join(refused))
        return 1
    if refused:
        raise RuntimeError(run.stdout)
    if wrong:
        print("; ".join(f"{name}.{field}: {sent} is read as {read} without an error" for (name, field, sent), read in wrong))
        return 1
    print(f"safe: all {len(wanted)} values are read as they were sent")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
