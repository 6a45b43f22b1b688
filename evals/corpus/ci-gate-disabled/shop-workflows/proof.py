"""Evaluates the workflows for a pull request: exit 1 when the tests of a service are not run before it is merged."""

import pathlib
import re
import sys
import traceback

import yaml

TREE = pathlib.Path(sys.argv[1]).resolve()
TEST = re.compile(r"(python -m unittest|npm test|go test)\b")


def holds(condition, event):
    """The conditions that these workflows use, for one event."""
    if condition is None or condition is True or condition == "always()":
        return True
    found = re.fullmatch(r"github\.event_name (==|!=) '(\w+)'", str(condition))
    if not found:
        raise RuntimeError(f"unknown condition {condition}")
    return (found[2] == event) == (found[1] == "==")


def main():
    required = yaml.safe_load((TREE / ".github/settings.yml").read_text())["branches"][0]["protection"]["required_status_checks"]["contexts"]
    for service in required:
        flow = yaml.safe_load((TREE / f".github/workflows/{service}.yml").read_text())
        if "pull_request" not in flow[True]:
            print(f"{service} is not started by pull requests")
            return 3
        job = flow["jobs"][service]
        ran = [
            step["run"]
            for step in job["steps"]
            if "run" in step and holds(job.get("if"), "pull_request") and holds(step.get("if"), "pull_request") and not step.get("continue-on-error")
        ]
        for wanted, said in ((TEST, "tests"), (re.compile("make lint"), "lint"), (re.compile("make coverage"), "coverage")):
            if not any(wanted.match(command) for command in ran):
                print(f"the required job of {service} passes on a pull request without running its {said}: they run after the merge only")
                return 1
    print("safe: every required job runs lint, tests and coverage on a pull request")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
