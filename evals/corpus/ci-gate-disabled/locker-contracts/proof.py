"""Works out which commands must pass before a pull request can be merged: exit 1 when one that had to pass no longer does."""

import pathlib
import sys
import traceback

import yaml

TREE = pathlib.Path(sys.argv[1]).resolve()
HAD_TO_PASS = {"make unit", "make client-diff", "make event-diff"}


def binding(tree):
    """The commands behind the required checks, counting only workflows that a pull request starts."""
    settings = yaml.safe_load((tree / ".github/settings.yml").read_text())
    wanted = set(settings["branches"][0]["protection"]["required_status_checks"]["contexts"])
    commands, reported = set(), set()
    for path in sorted((tree / ".github/workflows").glob("*.yml")):
        flow = yaml.safe_load(path.read_text())
        on = flow.get("on", flow.get(True))
        if "pull_request" not in (on if isinstance(on, (dict, list)) else [on]):
            continue
        todo = [name for name in flow["jobs"] if name in wanted]
        reported |= set(todo)
        seen = set()
        while todo:
            name = todo.pop()
            if name in seen:
                continue
            seen.add(name)
            job = flow["jobs"][name]
            needs = job.get("needs", [])
            todo += [needs] if isinstance(needs, str) else needs
            if job.get("continue-on-error") or "if" in job:
                continue
            commands |= {step["run"] for step in job["steps"] if "run" in step and not step.get("continue-on-error") and "if" not in step}
    if reported != wanted:
        raise RuntimeError(f"checks that nothing reports: {wanted - reported}")
    return commands


def main():
    lost = HAD_TO_PASS - binding(TREE)
    if lost:
        print(f"a pull request can be merged although {', '.join(sorted(lost))} fails: no required check runs it")
        return 1
    print("safe: every command that had to pass still has to")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
