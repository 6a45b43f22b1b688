"""Exit 1 with the harm in the last line, 0 when the tree is safe."""

import os
import pathlib
import subprocess
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
tree = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(tree))

import re
import shutil

PROBE = """package wall;

public final class Probe {
    public static void main(String[] arguments) {
        Intake intake = new Intake();
        System.out.println(Cards.card(intake.take("<i>luck</i>")));
        System.out.println(Cards.card(intake.take("\\uff1cimg/src=x/onerror=wall.clear()\\uff1e")));
    }
}
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "tree"
        shutil.copytree(tree, copy)
        (copy / "wall" / "Probe.java").write_text(PROBE)
        sources = [str(path) for path in sorted((copy / "wall").glob("*.java"))]
        flags = ["-J-XX:TieredStopAtLevel=1", "-nowarn", "-proc:none", "-d", str(copy / "out")]
        subprocess.run([shutil.which("javac"), *flags, *sources], check=True, capture_output=True)
        command = [shutil.which("java"), "-XX:TieredStopAtLevel=1", "-cp", str(copy / "out"), "wall.Probe"]
        said = subprocess.run(command, capture_output=True, text=True, timeout=8).stdout.splitlines()
    if len(said) != 2 or "&lt;i&gt;luck" not in said[0]:
        print("the wall does not show a plain wish", said)
        return 4
    tags = set(re.findall(r"<\s*(\w+)", said[1])) - {"p", "br"}
    if tags:
        print(f"a wish in full-width characters puts its own <{tags.pop()}> element with a handler on the wall")
        return 1
    print("safe: a wish stays text however its characters are typed")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
