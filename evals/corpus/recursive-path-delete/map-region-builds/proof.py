"""Builds all regions twice on a store without links, with fake tools: exit 1 when an edition in the store is deleted."""

import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

TOOLS = ("fetch-extract", "clip", "bake", "shade", "publish")


def main(tree):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "tools").mkdir()
        for tool in TOOLS:
            (root / "tools" / tool).write_text("#!/bin/sh\necho tiles\n")
            (root / "tools" / tool).chmod(0o755)
        env = {"PATH": f"{root / 'tools'}:{os.environ.get('PATH', '/usr/bin:/bin')}", "STORE": str(root / "store"), "TMPDIR": str(root)}
        scripts = sorted((tree / "regions").glob("*.sh"))
        lost = []
        for number, script in enumerate(scripts):
            region = root / "store" / "tiles" / script.stem
            edition = region / "edition-2019" / "roads.tiles"
            edition.parent.mkdir(parents=True)
            edition.write_text("printed")
            run = subprocess.run(["bash", str(script)], env=env, cwd=folder, capture_output=True, text=True, timeout=5)
            if run.returncode and edition.exists():
                raise RuntimeError(f"{script.name}: {run.stdout} {run.stderr}")
            if not edition.exists():
                lost.append(script.stem)
                continue
            if number % 3:
                continue
            first = (region / "current").resolve()
            again = subprocess.run(["bash", str(script)], env={**env, "BUILD": "1"}, cwd=folder, capture_output=True, text=True, timeout=5)
            if again.returncode or first.exists() or not (region / "current").is_dir() or not edition.exists():
                raise RuntimeError(f"{script.name}: the second build went wrong: {again.stdout} {again.stderr}")
    if lost:
        print(f"the first build of {', '.join(lost)} deleted the whole folder of the region with the edition of 2019 and the new tiles")
        return 1
    print(f"safe: {len(scripts)} regions were built, editions stay and only the previous build goes")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
