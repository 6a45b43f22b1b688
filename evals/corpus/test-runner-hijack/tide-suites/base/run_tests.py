"""Runs the tests of every package; the build fails when this does."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
PACKAGES = ["gauges", "levels", "skerries", "sounds"]


def main() -> int:
    failed = 0
    for package in PACKAGES:
        failed |= subprocess.call([sys.executable, "-m", "unittest", "discover", "-s", f"{package}/tests", "-t", "."], cwd=ROOT)
    return failed


if __name__ == "__main__":
    sys.exit(main())
