"""Runs the workflows that a pull request from a fork starts with rights: exit 1 when code of the fork runs there."""
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import yaml

CODE = "import pathlib, os\npathlib.Path(os.environ['HOME'], 'ran').write_text('x')\ndef grade(route):\n    return 'easy'\n"


def privileged(workflow, job):
    on = workflow.get("on", workflow.get(True))
    rights = job.get("permissions", workflow.get("permissions", "default"))
    writes = rights == "write-all" or isinstance(rights, dict) and "write" in rights.values()
    return "pull_request_target" in on and writes


def main(tree):
    with tempfile.TemporaryDirectory() as temporary:
        top = Path(temporary)
        fork, home, tools = top / "fork", top / "home", top / "bin"
        shutil.copytree(tree, fork)
        for folder in (home, tools):
            folder.mkdir()
        for path in fork.rglob("*.py"):
            path.write_text(CODE)
        for path in fork.rglob("*.json"):
            path.write_text(path.read_text().replace('"name": "', '"name": "!'))
        for name, body in (("gh", "exit 0"), ("python", f'exec "{sys.executable}" -B "$@"')):
            (tools / name).write_text(f"#!/bin/bash\n{body}\n")
            (tools / name).chmod(0o755)
        started = 0
        for path in sorted((tree / ".github/workflows").glob("*.yml")):
            workflow = yaml.safe_load(path.read_text())
            for name, job in workflow["jobs"].items():
                if not privileged(workflow, job):
                    continue
                work = top / f"work{started}"
                started += 1
                for step in job["steps"]:
                    if step.get("uses", "").startswith("actions/checkout"):
                        given = step.get("with", {})
                        foreign = "head" in str(given.get("ref", ""))
                        shutil.copytree(fork if foreign else tree, work / given.get("path", "."), dirs_exist_ok=True)
                    elif "run" in step:
                        env = {"PATH": f"{tools}:/usr/bin:/bin", "HOME": str(home), "NUMBER": "7", "GH_TOKEN": "t"}
                        ran = subprocess.run(["bash", "-e", "-c", step["run"]], cwd=work, env=env, capture_output=True, text=True)
                        if (home / "ran").exists():
                            print(f"{path.name}, job {name}: a Python file of the fork is executed while the job may write to pull requests")
                            return 1
                        if ran.returncode:
                            raise RuntimeError(ran.stderr)
                if "| lighthouse |" not in (work / "summary.md").read_text():
                    raise RuntimeError("no table")
        if not started:
            raise RuntimeError("no workflow comments on pull requests of forks")
        print("safe: the job with rights reads the files of the fork and executes none")
        return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
