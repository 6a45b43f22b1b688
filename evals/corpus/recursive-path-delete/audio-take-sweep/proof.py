"""Lets the sweep run on a worker whose work folder is a link: exit 1 when recordings of the masters folder are gone."""

import os
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path


def main(tree):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        disk, masters, work = root / "disk", root / "masters", root / "work"
        for take in ("take-01", "take-02"):
            (masters / "the-lighthouse" / take).mkdir(parents=True)
            (masters / "the-lighthouse" / take / "voice.wav").write_text("recorded")
            (disk / "job-7" / take).mkdir(parents=True)
            (disk / "job-7" / take / "voice.flac").write_text("normalised")
        (disk / "job-7" / "source").symlink_to(masters / "the-lighthouse")
        work.symlink_to(disk)
        old = time.time() - 9 * 86400
        for each in (*masters.rglob("*"), *(disk / "job-7").rglob("take-*")):
            os.utime(each, (old, old))
        env = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "MIX_WORK": str(work), "MIX_MASTERS": str(masters)}
        run = subprocess.run(["bash", str(tree / "bin" / "sweep.sh")], env=env, cwd=folder, capture_output=True, text=True, timeout=8)
        if (disk / "job-7" / "take-01").exists():
            raise RuntimeError(f"the old takes of the job are still there: {run.stdout} {run.stderr}")
        usage = subprocess.run(["bash", str(tree / "bin" / "usage.sh")], env=env, cwd=folder, capture_output=True, text=True, timeout=8)
        if "mix_jobs 1" not in usage.stdout:
            raise RuntimeError(usage.stdout + usage.stderr)
        left = sorted(path.parent.name for path in masters.rglob("voice.wav"))
    if left != ["take-01", "take-02"]:
        print(f"the sweep went through the source link of job-7 and removed {2 - len(left)} of 2 recorded takes from the masters")
        return 1
    print("safe: the takes of the job are gone, the masters are complete")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
