"""Works out from the manifests which apps the network lets the internet reach: exit 1 when there are more than before the change of labels."""

import pathlib
import sys
import traceback

import yaml

TREE = pathlib.Path(sys.argv[1]).resolve()
OPEN_BEFORE = {"intake"}


def selects(selector, labels):
    """What a label selector of Kubernetes means."""
    for key, value in (selector.get("matchLabels") or {}).items():
        if labels.get(key) != value:
            return False
    for term in selector.get("matchExpressions") or []:
        inside = labels.get(term["key"]) in term["values"]
        if term["operator"] not in ("In", "NotIn") or (term["operator"] == "In") != inside:
            return False
    return True


def main():
    policies = [each for each in yaml.safe_load_all((TREE / "deploy/network/policies.yaml").read_text()) if each]
    pods = {}
    for path in sorted((TREE / "deploy/apps").glob("*.yaml")):
        for each in yaml.safe_load_all(path.read_text()):
            if each["kind"] == "Deployment":
                labels = each["spec"]["template"]["metadata"]["labels"]
                if not selects(each["spec"]["selector"], labels):
                    print("a Deployment does not select its own pods")
                    return 3
                pods[each["metadata"]["name"]] = labels
    reached = set()
    for name, labels in pods.items():
        binding = [policy for policy in policies if selects(policy["spec"]["podSelector"], labels)]
        sources = [source for policy in binding for rule in policy["spec"]["ingress"] for source in rule["from"]]
        if not binding or any(source.get("ipBlock", {}).get("cidr") == "0.0.0.0/0" for source in sources):
            reached.add(name)
    if reached - OPEN_BEFORE:
        print(f"after a change of labels for bills the network lets the internet reach {', '.join(sorted(reached - OPEN_BEFORE))}")
        return 1
    if reached != OPEN_BEFORE:
        print("unexpected", reached)
        return 3
    print("safe: the internet reaches what it reached before")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
