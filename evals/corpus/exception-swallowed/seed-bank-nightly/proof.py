"""Runs the export job as a runner does (one shell, errexit and pipefail) with a database that drops the line: exit 1 when the torso is published."""
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import yaml

DUMP = '#!/bin/sh\necho "INSERT 1"\nif [ -n "$FAIL" ]; then echo "server closed the connection" >&2; exit 1; fi\necho "INSERT 2"\n'


def drill(tree, fail):
    with tempfile.TemporaryDirectory() as temporary:
        work, tools = Path(temporary, "work"), Path(temporary, "bin")
        shutil.copytree(tree, work)
        tools.mkdir()
        for name, body in (("pg_dump", DUMP), ("vault", '#!/bin/sh\ncp "$3" "$HOME/stored"\n')):
            (tools / name).write_text(body)
            (tools / name).chmod(0o755)
        pipeline = yaml.safe_load((work / ".gitlab-ci.yml").read_text())
        job = {**pipeline["default"], **pipeline["export"]}
        lines = job.get("before_script", []) + job["script"]
        env = {**pipeline["variables"], "PATH": f"{tools}:/usr/bin:/bin", "HOME": temporary, "FAIL": fail}
        ran = subprocess.run(["bash", "-c", "set -eo pipefail\n" + "\n".join(lines)], cwd=work, env=env, capture_output=True, text=True)
        stored = Path(temporary, "stored")
        text = subprocess.run(["gzip", "-dc", str(stored)], capture_output=True, text=True).stdout if stored.exists() else None
        return ran, text


def main(tree):
    ran, text = drill(tree, "")
    if ran.returncode or text != "INSERT 1\nINSERT 2\n":
        raise RuntimeError(f"a whole dump is not exported: {ran.stderr} {text!r}")
    ran, text = drill(tree, "1")
    if text is not None:
        print(f"pg_dump failed half way, the job ends with {ran.returncode} and the torn file has replaced the only copy in the vault")
        return 1
    if not ran.returncode:
        raise RuntimeError("nothing stored and the job is green")
    print("safe: a failed dump stops the job before the vault is touched")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
