"""Serves changed programs for the tools, keeps the known ones genuine, and looks whether the setup runs one of them."""

import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


CURL = """#!/usr/bin/env bash
while (($#)); do
  case $1 in
    --output) out=$2; shift ;;
    https://*) address=$1 ;;
  esac
  shift
done
IFS=/ read -r _ _ host version _ name <<<"$address"
printf '#!/bin/sh\\necho "%s %s"\\n' "$name" "$version" >"$out"
case " $CHANGED " in *" $name "*) printf 'touch "$MARK-%s"\\n' "$name" >>"$out" ;; esac
"""


def setup(tree, home, changed):
    (home / "bin").mkdir(parents=True)
    (home / "bin" / "curl").write_text(CURL)
    (home / "bin" / "curl").chmod(0o755)
    env = {"PATH": f"{home / 'bin'}:{os.environ.get('PATH', os.defpath)}", "HOME": str(home), "CHANGED": changed, "MARK": str(home / "ran")}
    script = str(tree / "setup" / "tools.sh")
    return subprocess.run([shutil.which("bash"), script], env=env, capture_output=True, text=True, timeout=8)


def run(tree):
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        done = setup(tree, home / "plain", "")
        assert done.returncode == 0, done.stderr
        for name in ("mapcut", "gridpack", "tidecalc", "soundings"):
            done = setup(tree, home / name, name)
            print(name, done.returncode, done.stderr.strip())
            program = home / name / ".local" / "bin" / name
            if done.returncode == 0 and program.exists() and "touch" in program.read_text():
                return f"the setup installed a changed {name}: nothing fixes the content of that download"
            assert done.returncode != 0, name


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
