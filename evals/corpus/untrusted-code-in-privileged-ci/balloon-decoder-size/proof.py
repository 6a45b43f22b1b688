"""Runs the job that follows a fork's build, with an artifact that the fork wrote: exit 1 when text of it is executed."""
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import yaml

HONEST = "NUMBER=31\nBYTES=5120\n"
HOSTILE = 'NUMBER=31\nBYTES=5120\nBASH_ENV=$(touch "$HOME/ran")#BYTES=1\n'


def play(job, figures):
    with tempfile.TemporaryDirectory() as temporary:
        work, home, tools = (Path(temporary, name) for name in ("work", "home", "bin"))
        for folder in (work, home, tools):
            folder.mkdir()
        (tools / "gh").write_text('#!/bin/sh\nprintf "%s\\n" "$@" >> "$HOME/said"\n')
        (tools / "gh").chmod(0o755)
        extra = {}
        for step in job["steps"]:
            if "download-artifact" in step.get("uses", ""):
                folder = work / step["with"].get("path", ".")
                folder.mkdir(exist_ok=True)
                (folder / "figures").write_text(figures)
            elif "run" in step:
                script, out = home / "script.sh", home / "env"
                script.write_text(step["run"])
                out.write_text("")
                env = {**extra, **{key: "t" for key in step.get("env", {})}, "PATH": f"{tools}:/usr/bin:/bin", "HOME": str(home), "GITHUB_ENV": str(out)}
                ran = subprocess.run(["bash", "-e", str(script)], cwd=work, env=env, capture_output=True, text=True)
                if (home / "ran").exists():
                    return "ran", step.get("name")
                if ran.returncode:
                    raise RuntimeError(ran.stderr)
                for line in out.read_text().splitlines():
                    key, _, value = line.partition("=")
                    extra[key] = value
        return "said", (home / "said").read_text()


def main(tree):
    workflow = yaml.safe_load((tree / ".github/workflows/size.yml").read_text())
    job = workflow["jobs"]["comment"]
    what, said = play(job, HONEST)
    if what != "said" or "5120 bytes; 3072 are left" not in said:
        raise RuntimeError(f"no comment: {said}")
    what, step = play(job, HOSTILE)
    if what == "ran":
        print(f"a line of the fork's artifact became BASH_ENV, and its command ran in the step {step!r} with a token that writes to pull requests")
        return 1
    print("safe: nothing of the artifact but two figures reaches the job with rights")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
