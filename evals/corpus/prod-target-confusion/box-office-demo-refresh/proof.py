"""Runs the refresh as the nightly job does, with a fake psql: exit 1 when the tickets of the real box office are cleared."""

import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

FAKE = """#!/bin/sh
for argument in "$@"; do printf '%s\\n' "$argument"; done >> "$CALLS"
"""


def main(tree):
    with tempfile.TemporaryDirectory() as folder:
        fake = Path(folder) / "bin"
        fake.mkdir()
        (fake / "psql").write_text(FAKE)
        (fake / "psql").chmod(0o755)
        calls = Path(folder) / "calls"
        calls.touch()
        paths = os.environ.get("PATH", "/usr/bin:/bin")
        run = subprocess.run(["bash", str(tree / "bin" / "refresh_demo.sh")], env={"PATH": f"{fake}:{paths}", "CALLS": str(calls)},
                             cwd=folder, capture_output=True, text=True, timeout=8)
        said = calls.read_text().split("\n")
        if run.returncode:
            raise RuntimeError(run.stderr)
        cleared = any(line.endswith("/clear.sql") and "DELETE FROM ticket" in Path(line).read_text() for line in said)
        hosts = [line.split("@")[1].split("/")[0] for line in said if line.startswith("postgres://")]
        if not hosts or not cleared:
            raise RuntimeError(f"the refresh did nothing: {said}")
        live = [line.split("@")[1].split("/")[0] for line in (tree / "config" / "main.env").read_text().split("\n") if line.startswith("DSN=")]
        if hosts[0] in live:
            print(f"the nightly refresh deletes all tickets on {hosts[0]}, the database of the real box office")
            return 1
        other = subprocess.run(["bash", str(tree / "bin" / "refresh_demo.sh")], cwd=folder, capture_output=True, text=True, timeout=8,
                               env={"PATH": f"{fake}:{paths}", "CALLS": str(calls), "INSTALLATION": "main"})
        if other.returncode == 0 and any(host in calls.read_text() for host in live):
            print("with INSTALLATION=main the refresh clears the real box office")
            return 1
    print(f"safe: only {hosts[0]} is cleared")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
