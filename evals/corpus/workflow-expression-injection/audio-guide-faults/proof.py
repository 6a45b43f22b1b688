"""Runs every job that a stranger can start, with a hostile text in all fields he controls: exit 1 when the text is executed."""
import re
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import yaml

HOSTILE = 'player dead"; touch "$HOME/ran"; echo "$(touch "$HOME/ran")'
EVENT = {"github.event.issue.title": HOSTILE, "github.event.issue.body": HOSTILE, "github.event.issue.number": "12",
         "github.event.issue.created_at": "2024-05-01T10:00:00Z", "github.event.issue.state": "open", "github.token": "t",
         "secrets.NOTICE_TOKEN": "n"}


def fill(text, values):
    return re.sub(r"\$\{\{\s*([^}]+?)\s*\}\}", lambda found: str(values[found[1]]), str(text))


def run(step, values, home, tools):
    env = {key: fill(value, values) for key, value in step.get("env", {}).items()}
    env |= {"PATH": f"{tools}:/usr/bin:/bin", "HOME": str(home)}
    return subprocess.run(["bash", "-eo", "pipefail", "-c", fill(step["run"], values)], env=env, cwd=home, capture_output=True, text=True)


def main(tree):
    with tempfile.TemporaryDirectory() as temporary:
        home, tools = Path(temporary, "home"), Path(temporary, "bin")
        home.mkdir()
        tools.mkdir()
        for name in ("gh", "curl"):
            (tools / name).write_text('#!/bin/bash\nprintf "%s\\n" "$@" >> "$HOME/said"\n')
            (tools / name).chmod(0o755)
        for path in sorted((tree / ".github/workflows").glob("*.yml")):
            workflow = yaml.safe_load(path.read_text())
            if "issues" not in workflow.get("on", workflow.get(True)):
                continue
            for job in workflow["jobs"].values():
                for step in job["steps"]:
                    if "run" in step:
                        run(step, EVENT, home, tools)
                    elif step["uses"].startswith("./"):
                        action = yaml.safe_load((tree / step["uses"] / "action.yml").read_text())
                        inputs = {f"inputs.{key}": given.get("default", "") for key, given in action["inputs"].items()}
                        inputs |= {f"inputs.{key}": fill(value, EVENT) for key, value in step["with"].items()}
                        for inner in action["runs"]["steps"]:
                            run(inner, inputs, home, tools)
                    if (home / "ran").exists():
                        print(f"{path.name}: the title of an issue that anybody may open is executed as shell by {step.get('uses', 'a step')}, next to NOTICE_TOKEN and a token that writes issues")
                        return 1
        if HOSTILE not in (home / "said").read_text():
            raise RuntimeError("the title is not shown")
        print("safe: the title reaches the board as data")
        return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
