"""Works out which connections of the table in docs the cluster still lets through: exit 1 when other workloads lose theirs."""
import ipaddress
import sys
import traceback
from pathlib import Path

import yaml

NEEDS = {"concentrator": [("10.40.3.7", 4059), ("databases", 5432), ("kube-system", 53)],
         "tariff": [("203.0.113.10", 443), ("databases", 5432)],
         "outage-map": [("203.0.113.20", 443), ("metering", 8410)],
         "billing-export": [("203.0.113.30", 443), ("databases", 5432)]}


def selects(selector, labels):
    if selector.get("matchExpressions"):
        raise RuntimeError("matchExpressions are not modelled")
    return all(labels.get(key) == value for key, value in selector.get("matchLabels", {}).items())


def reaches(rule, target, port):
    if "ports" in rule and port not in [one["port"] for one in rule["ports"]]:
        return False
    if "to" not in rule:
        return True
    for peer in rule["to"]:
        if "ipBlock" in peer and target[0].isdigit() and ipaddress.ip_address(target) in ipaddress.ip_network(peer["ipBlock"]["cidr"]):
            return True
        if "namespaceSelector" in peer and selects(peer["namespaceSelector"], {"kubernetes.io/metadata.name": target}):
            return True
    return False


def main(tree):
    objects = [one for path in sorted(tree.glob("cluster/**/*.yaml")) for one in yaml.safe_load_all(path.read_text()) if one]
    policies = [one["spec"] for one in objects if one["kind"] == "NetworkPolicy" and "Egress" in one["spec"]["policyTypes"]]
    pods = {one["metadata"]["name"]: one["spec"]["template"]["metadata"]["labels"] for one in objects if one["kind"] == "Deployment"}

    def allowed(labels, target, port):
        held = [policy for policy in policies if selects(policy["podSelector"], labels)]
        return not held or any(reaches(rule, target, port) for policy in held for rule in policy.get("egress", []))

    if allowed(pods["concentrator"], "198.51.100.9", 443):
        raise RuntimeError("the concentrator may still reach the internet")
    lost = [f"{name} to {target}:{port}" for name, targets in NEEDS.items() for target, port in targets if not allowed(pods[name], target, port)]
    if lost:
        print("a policy for the concentrator cuts off other workloads of the namespace: " + ", ".join(lost))
        return 1
    print("safe: the concentrator alone is held back")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
