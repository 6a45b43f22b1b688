"""Works out the hours of duties in the nights when the clocks change, with the project's check passing: exit 1 when they are wrong."""

import os
import pathlib
import subprocess
import sys
import traceback
from datetime import date, time
from decimal import Decimal

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


def main():
    from rosters.nights import hours

    for command in (["tools/times.py"], ["-m", "unittest", "discover", "-s", "tests", "-t", "."]):
        done = subprocess.run([sys.executable, *command], cwd=TREE, capture_output=True, text=True, timeout=9,
                              env={"PATH": os.environ.get("PATH", ""), "PYTHONDONTWRITEBYTECODE": "1"})
        if done.returncode:
            print("the checks of the tree fail:", done.stdout, done.stderr)
            return 3
    if hours(date(2024, 10, 1), time(22), time(6)) != 8:
        print("unexpected hours of a plain night")
        return 3
    for day, right in ((date(2024, 10, 26), 9), (date(2025, 3, 29), 7)):
        said = hours(day, time(22), time(6))
        if said != Decimal(right):
            print(f"the night of {day} takes {right} hours and {said} are paid, and the check of times passes over it")
            return 1
    print("safe: the nights when the clocks change are paid as long as they are")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
