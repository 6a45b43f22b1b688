"""Plays the workflows that strangers can start, with a hostile branch name and title: exit 1 when one of them is executed."""
import re
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import yaml

BRANCH = 'fix";touch${IFS}$HOME/ran;echo"$(touch${IFS}$HOME/ran)'
TITLE = 'roads "; touch $HOME/ran; echo "$(touch $HOME/ran)'
EVENT = {"github.head_ref": BRANCH, "github.event.pull_request.title": TITLE, "github.event.number": "8", "github.actor": "Guest",
         "github.sha": "0" * 40, "secrets.TILES_KEY": "k", "matrix.layer": "roads"}


def fill(text, values):
    return re.sub(r"\$\{\{\s*([^}]+?)\s*\}\}", lambda found: str(values.get(found[1], "")), str(text))


def outputs(path):
    return dict(line.split("=", 1) for line in path.read_text().splitlines() if "=" in line)


def main(tree):
    with tempfile.TemporaryDirectory() as temporary:
        home, tools = Path(temporary, "home"), Path(temporary, "bin")
        home.mkdir()
        tools.mkdir()
        (tools / "tiles").write_text('#!/bin/sh\nprintf "%s|" "$@" >> "$HOME/said"\necho 1\n')
        (tools / "tiles").chmod(0o755)

        def run(step, values):
            out = home / "out"
            out.write_text("")
            env = {key: fill(value, values) for key, value in step.get("env", {}).items()}
            env |= {"PATH": f"{tools}:/usr/bin:/bin", "HOME": str(home), "GITHUB_OUTPUT": str(out)}
            ran = subprocess.run(["bash", "-eo", "pipefail", "-c", fill(step["run"], values)], cwd=home, env=env, capture_output=True, text=True)
            if ran.returncode and not (home / "ran").exists():
                raise RuntimeError(ran.stderr)
            return outputs(out)

        played = 0
        for path in sorted((tree / ".github/workflows").glob("*.yml")):
            workflow = yaml.safe_load(path.read_text())
            for name, job in workflow["jobs"].items():
                values = dict(EVENT)
                for step in job["steps"]:
                    if "run" in step:
                        run(step, values)
                    elif step["uses"].startswith("./"):
                        action = yaml.safe_load((tree / step["uses"] / "action.yml").read_text())
                        inner = {f"inputs.{key}": given.get("default", "") for key, given in action["inputs"].items()}
                        inner |= {f"inputs.{key}": fill(value, values) for key, value in step["with"].items()}
                        for one in action["runs"]["steps"]:
                            inner |= {f"steps.{one['id']}.outputs.{key}": value for key, value in run(one, inner).items()}
                        values |= {f"steps.{step['id']}.outputs.{key}": fill(given["value"], inner) for key, given in action["outputs"].items()}
                        played += 1
                    if (home / "ran").exists():
                        print(f"{path.name}, {step.get('uses', 'run')}: the name of a branch in a fork is executed as shell, in a job that holds TILES_KEY")
                        return 1
        said = (home / "said").read_text()
        if played < 5 or "roads \"; touch" not in said or "guest" not in said:
            raise RuntimeError(f"{played} actions, {said}")
        print("safe: branch and title stay data in every action")
        return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
