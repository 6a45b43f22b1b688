"""Drains all nodes at once as far as the parsed disruption budgets allow: exit 1 when a service has no pod left."""

import sys
import traceback
from pathlib import Path

import yaml

sys.dont_write_bytecode = True


def selects(selector, labels):
    wanted = (selector or {}).get("matchLabels", {})
    return bool(wanted) and all(labels.get(key) == value for key, value in wanted.items())


def main(tree):
    found = [each for path in sorted((tree / "apps").glob("*.yaml")) for each in yaml.safe_load_all(path.read_text()) if each]
    deployments = [each for each in found if each["kind"] == "Deployment"]
    budgets = [each["spec"] for each in found if each["kind"] == "PodDisruptionBudget"]
    services = [each for each in found if each["kind"] == "Service"]
    if len(deployments) != 22:
        raise ValueError(f"{len(deployments)} services")
    gone = []
    for deployment in deployments:
        spec, name = deployment["spec"], deployment["metadata"]["name"]
        labels = spec["template"]["metadata"]["labels"]
        if not selects(spec["selector"], labels) or spec["selector"]["matchLabels"] != {"app": name}:
            raise ValueError(f"the Deployment {name} does not select its own pods")
        if "app.kubernetes.io/name" not in labels:
            raise ValueError("the task is not done")
        if not any(selects({"matchLabels": each["spec"]["selector"]}, labels) for each in services):
            raise ValueError(f"no Service reaches {name}")
        running = spec["replicas"]
        mine = [budget for budget in budgets if selects(budget["selector"], labels)]
        while running:
            if any(running - 1 < (budget["minAvailable"] if "minAvailable" in budget else spec["replicas"] - budget["maxUnavailable"]) for budget in mine):
                break
            running -= 1
        if running == 0:
            gone.append(f"{name} ({spec['replicas']} pods)")
    if gone:
        print(f"draining the nodes evicts all pods of {', '.join(gone)}, because no disruption budget selects them")
        return 1
    print("safe: every service keeps pods while nodes are drained")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
