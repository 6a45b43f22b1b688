"""Plants a lost sort in the planner and runs its test: exit 1 when it stays green although the belt takes the totes in another order."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

TREE = pathlib.Path(sys.argv[1]).resolve()
JAVA = "src/wave/Planner.java"
QUICK = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"]


def started(folder, out):
    files = [str(path) for path in folder.rglob("*.java")]
    return subprocess.Popen(["javac", *("-J" + flag for flag in QUICK), "-proc:none", "-d", str(out), *files], stderr=subprocess.DEVNULL)


def passes(out):
    return subprocess.run(["java", *QUICK, "-cp", str(out), "wave.PlannerTest"], capture_output=True, timeout=9).returncode == 0


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        copy = folder / "tree"
        shutil.copytree(TREE, copy)
        source = (copy / JAVA).read_text()
        old = ".sorted(Comparator.comparingInt(Line::zone))"
        if source.count(old) != 1:
            print("cannot plant the bug")
            return 3
        (copy / JAVA).write_text(source.replace(old, old.replace("zone)", "zone).reversed()")))
        both = [started(TREE, folder / "as-is"), started(copy, folder / "planted")]
        if [process.wait(timeout=9) for process in both] != [0, 0]:
            print("the sources do not compile")
            return 3
        if not passes(folder / "as-is"):
            print("the test does not pass on the tree itself")
            return 3
        if passes(folder / "planted"):
            print("totes leave the cold store first and the test of the planner stays green")
            return 1
    print("safe: the test sees that the totes run in another order")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
