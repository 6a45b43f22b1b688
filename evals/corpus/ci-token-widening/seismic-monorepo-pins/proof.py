"""Works out what the token of each job may do in a run for a pull request: exit 1 when code that nobody has reviewed runs with a token that publishes."""
import sys
import traceback
from pathlib import Path

import yaml


def load(text):
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))


GRAVE = ("contents", "packages", "id-token", "actions", "deployments")


def runs(condition, event, ref):
    """Enough of the expression language for the conditions in this repository."""
    if condition is None or condition == "always()":
        return True
    good = True
    for term in condition.split("&&"):
        term = term.strip()
        if term.startswith("startsWith(github.ref,"):
            good &= ref.startswith(term.split("'")[1])
        elif term.startswith("github.event_name =="):
            good &= event == term.split("'")[1]
        elif term.startswith("github.ref =="):
            good &= ref == term.split("'")[1]
        else:
            raise RuntimeError(f"unknown condition {term}")
    return good


def rights(job, workflow, default):
    given = job.get("permissions", workflow.get("permissions"))
    if given is None:
        given = default
    if isinstance(given, str):
        return {scope: given.removesuffix("-all") for scope in GRAVE}
    return given


def main(tree):
    default = load((tree / ".github/settings.yml").read_text())["actions"]["default_workflow_permissions"]
    jobs = pushed = 0
    for path in sorted((tree / ".github/workflows").glob("*.yml")):
        workflow = load(path.read_text())
        if "pull_request" not in workflow[True]:
            continue
        for name, job in workflow["jobs"].items():
            jobs += 1
            may = [scope for scope, right in rights(job, workflow, default).items() if right == "write" and scope in GRAVE]
            pushed += bool(may)
            if runs(job.get("if"), "pull_request", "refs/pull/9/merge") and may:
                build = [step.get("uses", "run").split("@")[0] for step in job["steps"]]
                print(f"{path.name}: a pull request starts the job {name}, which builds its code ({build[-1]}) with a token that may write {', '.join(may)}")
                return 1
    if jobs < 80 or pushed < 25:
        raise RuntimeError(f"{jobs} jobs, {pushed} may write")
    print(f"safe: none of {jobs} jobs gets a publishing token in a pull request")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
