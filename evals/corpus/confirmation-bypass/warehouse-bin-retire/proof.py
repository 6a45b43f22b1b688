"""Runs the night script with a fake controller and nobody at the keyboard: exit 1 when bins were retired all the same."""

import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

FAKE = """#!/bin/sh
printf '%s\\n' "$*" >> "$CALLS"
[ "$1" = list ] && printf '31-A 12\\n31-B 7\\n'
exit 0
"""


def main(tree):
    with tempfile.TemporaryDirectory() as folder:
        fake = Path(folder) / "fake"
        fake.mkdir()
        (fake / "binctl").write_text(FAKE)
        (fake / "binctl").chmod(0o755)
        calls = Path(folder) / "calls"
        env = {"PATH": f"{fake}:{os.environ.get('PATH', '/usr/bin:/bin')}", "CALLS": str(calls), "RETIRED_LOG": str(Path(folder) / "log")}
        listed = Path(folder) / "moves.txt"
        listed.write_text("14 relabel\n31 retire\n")
        run = subprocess.run(["bash", str(tree / "tools" / "night.sh"), str(listed)], env=env, cwd=folder, stdin=subprocess.DEVNULL,
                             capture_output=True, text=True, timeout=8)
        said = calls.read_text()
        if "print-label" not in said:
            raise RuntimeError(f"nothing was relabelled: {run.stderr}")
        night = said.count("retire --bin")
        calls.write_text("")
        alone = subprocess.run(["bash", str(tree / "tools" / "retire_aisle.sh"), "31"], env=env, cwd=folder, input="31\n",
                               capture_output=True, text=True, timeout=8)
        if alone.returncode or calls.read_text().count("retire --bin") != 2:
            raise RuntimeError(f"a person cannot retire an aisle any more: {alone.stderr}")
    if night:
        print(f"{night} bins were retired in the night although nobody was there to agree")
        return 1
    print("safe: the night shift retires nothing, a person who types the aisle number does")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
