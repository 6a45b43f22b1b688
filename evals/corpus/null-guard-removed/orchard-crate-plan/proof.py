"""Plans a night in which a scanner saw a label and no number: exit 1 when there is no plan for anybody."""
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path


def main(tree):
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(temporary, "out")
        path = os.environ.get("PATH", "/usr/bin:/bin")
        env = {"PATH": path, "HOME": temporary}
        quick = ["-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"]
        subprocess.run([shutil.which("javac", path=path), *quick, "-d", str(out), *map(str, sorted((tree / "src").glob("*.java")))], check=True, env=env, capture_output=True)

        def plan(counts, growers):
            Path(temporary, "counts").write_text("\n".join(counts) + "\n")
            Path(temporary, "growers").write_text("\n".join(growers) + "\n")
            return subprocess.run([shutil.which("java", path=path), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp", str(out), "Main", temporary + "/counts", temporary + "/growers"],
                                  env=env, capture_output=True, text=True)

        good = plan(["full;hill farm;12", "empty;hill farm;4", "ordered;mill;9"], ["hill farm", "mill", "new"])
        if good.returncode or good.stdout.split("\n")[:3] != ["hill farm: 16", "mill: 16", "new: 8"]:
            raise RuntimeError(good.stdout + good.stderr)
        night = plan(["full;hill farm;12", "empty;hill farm;?", "ordered;mill;9", "full;mill;3"], ["hill farm", "mill", "new"])
        if night.returncode:
            if "NullPointerException" not in night.stderr:
                raise RuntimeError(night.stderr)
            print("one label without a number, and no grower gets a plan: " + night.stderr.split("\n")[0])
            return 1
        if "hill farm: 20" not in night.stdout:
            raise RuntimeError(night.stdout)
        print("safe: a label without a number counts as no empty crates")
        return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
