"""Cleans a scratch disk on which a job links to a shared folder: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

import os
import sys
import traceback
from pathlib import Path


def broken(*what):
    traceback.print_exception(*what)
    sys.stderr.flush()
    os._exit(3)


sys.excepthook = broken
sys.dont_write_bytecode = True
TREE = Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

import subprocess
import tempfile
import time


def main():
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        disk, jingles = place / "nvme", place / "jingles"
        disk.mkdir()
        (jingles / "news").mkdir(parents=True)
        (place / "scratch").symlink_to(disk)
        env = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "SCRATCH": str(place / "scratch"), "JINGLES": str(jingles)}
        subprocess.run(["bash", TREE / "render/start_job.sh", "ep-41"], env=env, check=True)
        then = time.time() - 40 * 86400
        for file in (jingles / "news/opening.wav", jingles / "closing.wav", disk / "ep-41/stems/voice.wav"):
            file.write_text("sound")
            os.utime(file, (then, then))
        subprocess.run(["bash", TREE / "housekeeping/clean_scratch.sh"], env=env, check=False, capture_output=True)
        if (disk / "ep-41/stems/voice.wav").exists():
            raise RuntimeError("what the job left behind was not removed")
        left = sum(path.is_file() for path in jingles.rglob("*"))
        if left < 2:
            return True, f"the nightly cleaning went through the link of a job and deleted {2 - left} of 2 files of the shared jingles"
    return False, "safe: the shared jingles are all there"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
