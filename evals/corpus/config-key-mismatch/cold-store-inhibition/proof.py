"""Plays alerts through the inhibition rules as Alertmanager does: exit 1 when one depot's outage silences another depot."""
import re
import sys
import traceback
from pathlib import Path

import yaml


def matches(matchers, labels):
    for one in matchers:
        name, sign, value = re.fullmatch(r'\s*(\w+)\s*(=~|!~|!=|=)\s*"?([^"]*)"?\s*', one).groups()
        have = labels.get(name, "")
        hit = bool(re.fullmatch(value, have)) if "~" in sign else have == value
        if hit == sign.startswith("!"):
            return False
    return True


def series(tree):
    for entry in yaml.safe_load((tree / "prometheus/targets.yml").read_text()):
        yield entry["labels"]


def fire(tree, alert, sample):
    """The labels of an alert: what its expression keeps of the sample, its own labels, its name."""
    for path in (tree / "alerting/rules").glob("*.yml"):
        for group in yaml.safe_load(path.read_text())["groups"]:
            for rule in group["rules"]:
                if rule["alert"] == alert:
                    kept = re.search(r"by \(([^)]*)\)", rule["expr"])[1].replace(" ", "").split(",")
                    return {**{key: sample[key] for key in kept if key in sample}, **rule["labels"], "alertname": alert}
    raise RuntimeError(alert)


def receivers(route, labels):
    """Who gets an alert: children first, `continue` goes on to siblings, the parent only when no child matched."""
    found = []
    for child in route.get("routes", []):
        if matches(child.get("matchers", []), labels):
            found += receivers({"receiver": route["receiver"], **child}, labels)
            if not child.get("continue"):
                break
    return found or [route["receiver"]]


def main(tree):
    config = yaml.safe_load((tree / "alerting/alertmanager.yml").read_text())
    rules = config["inhibit_rules"]
    labels = {one["depot"]: one for one in series(tree)}
    down = fire(tree, "UplinkDown", labels["harbour"])
    if set(receivers(config["route"], down)) != {"carrier", "cold-chain"}:
        raise RuntimeError(f"UplinkDown goes to {receivers(config['route'], down)}")

    def held(target):
        # A label that both lack counts as equal, as in Alertmanager.
        return any(matches(rule["source_matchers"], down) and matches(rule["target_matchers"], target)
                   and all(down.get(key, "") == target.get(key, "") for key in rule.get("equal", [])) for rule in rules)

    own = fire(tree, "SensorSilent", {**labels["harbour"], "room": "a"})
    if not held(own):
        raise RuntimeError("rooms of the depot without uplink still page")
    for depot in ("airport", "ring-road"):
        other = fire(tree, "SensorSilent", {**labels[depot], "room": "k"})
        if held(other):
            print(f"while the uplink of harbour is down, SensorSilent of {depot} is held back too: neither alert carries the label in `equal`")
            return 1
    print("safe: rooms of other depots page while one uplink is down")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
