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

import shutil

PROBE = """package hall;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

public final class Probe {
    public static void main(String[] arguments) throws Exception {
        System.out.println(Slots.starts(Halls.of("boulder"), Duration.ofMinutes(90)).size());
        System.out.flush();
        List<LocalTime>[] found = new List[1];
        Thread work = new Thread(() -> {
            try {
                found[0] = Slots.starts(Halls.of("night"), Duration.ofMinutes(45));
            } catch (OutOfMemoryError error) {
                found[0] = null;
            }
        });
        work.setDaemon(true);
        work.start();
        work.join(1500);
        System.out.println(found[0] == null ? "endless" : found[0].size() + " " + found[0].get(found[0].size() - 1));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "tree"
        shutil.copytree(tree, copy)
        (copy / "hall" / "Probe.java").write_text(PROBE)
        sources = [str(path) for path in sorted((copy / "hall").glob("*.java"))]
        flags = ["-J-XX:TieredStopAtLevel=1", "-J-Xshare:auto", "-nowarn", "-proc:none", "-d", str(copy / "out")]
        subprocess.run([shutil.which("javac"), *flags, *sources], check=True, capture_output=True)
        command = [shutil.which("java"), "-Xmx64m", "-XX:TieredStopAtLevel=1", "-cp", str(copy / "out"), "hall.Probe"]
        said = subprocess.run(command, capture_output=True, text=True, timeout=8).stdout.split("\n")
    if said[:1] != ["7"]:
        print("the hall that closes at ten has unexpected slots", said)
        return 4
    if said[1] == "endless":
        print("the slots of the night hall, which closes at 23:59, never end: the clock passes midnight and memory fills up")
        return 1
    if said[1] != "6 22:00":
        print("unexpected slots", said)
        return 4
    print("safe: the night hall has its six slots and they end before midnight")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
