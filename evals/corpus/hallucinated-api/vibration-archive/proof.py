"""Archives while the copy to the shelf arrives cut short, and looks whether the only whole file is still in the spool."""

import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def run(tree):
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "bin").mkdir()
        copy = home / "bin" / "shelf-copy"
        copy.write_text('#!/bin/sh\nhead -c 10 "$1" > "$2"\n')
        copy.chmod(0o755)
        (home / "spool" / "t1").mkdir(parents=True)
        source = home / "spool" / "t1" / "0900.vib"
        source.write_text("v" * 4000)
        env = {"PATH": f"{home / 'bin'}:{os.environ.get('PATH', os.defpath)}", "SPOOL": str(home / "spool"), "SHELF_ROOT": str(home / "shelf")}
        bash = shutil.which("bash")
        done = subprocess.run([bash, str(tree / "bin" / "archive")], env=env, capture_output=True, text=True, timeout=8)
        print(done.stdout, done.stderr)
        on_shelf = home / "shelf" / "t1" / "0900.vib"
        assert on_shelf.exists() and on_shelf.stat().st_size == 10
        if not source.exists():
            return "the file was taken out of the spool although the shelf holds 10 of its 4000 bytes: the option that was to compare them does nothing"
        assert done.returncode == 1
        copy.write_text('#!/bin/sh\ncp "$1" "$2"\n')
        done = subprocess.run([bash, str(tree / "bin" / "archive")], env=env, capture_output=True, text=True, timeout=8)
        assert done.returncode == 0 and not source.exists(), done.stderr


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
