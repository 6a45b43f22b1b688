"""Feeds what the services export in an incident to the alert rules: exit 1 when a failing service calls nobody."""
import re
import sys
import traceback
from pathlib import Path

import yaml

SELECTOR = r'([a-z_]+)(?:\{([^}]*)\})?'


def load(path):
    return yaml.load(path.read_text(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def find(series, name, matchers):
    wanted = re.findall(r'(\w+)(=~|=)"([^"]*)"', matchers or "")
    found = []
    for metric, labels, value in series:
        if metric == name and all((re.fullmatch(want, labels.get(key, "")) if sign == "=~" else labels.get(key, "") == want) for key, sign, want in wanted):
            found.append(value)
    return found


def fires(expression, series):
    """The forms of PromQL that occur here; no matching series means no result, as in Prometheus."""
    text = " ".join(expression.split())
    if m := re.fullmatch(rf"absent\({SELECTOR}\)", text):
        return not find(series, m[1], m[2])
    if m := re.fullmatch(rf"sum\(rate\({SELECTOR}\[5m\]\)\) / sum\(rate\({SELECTOR}\[5m\]\)\) > ([\d.]+)", text):
        part, whole = find(series, m[1], m[2]), find(series, m[3], m[4])
        return bool(part and whole) and sum(part) / sum(whole) > float(m[5])
    if m := re.fullmatch(rf"histogram_quantile\(0.99, sum by \(le\) \(rate\({SELECTOR}\[5m\]\)\)\) > ([\d.]+)", text):
        return bool(find(series, m[1], m[2])) and max(find(series, m[1], m[2])) > float(m[3])
    if m := re.fullmatch(rf"max\({SELECTOR}\) > ([\d.]+)", text):
        return bool(find(series, m[1], m[2])) and max(find(series, m[1], m[2])) > float(m[3])
    if m := re.fullmatch(rf"time\(\) - max\({SELECTOR}\) > ([\d.]+)", text):
        found = find(series, m[1], m[2])
        return bool(found) and 1e6 - max(found) > float(m[3])
    if m := re.fullmatch(rf"sum by \(container\) \(increase\({SELECTOR}\[15m\]\)\) > ([\d.]+)", text):
        return any(value > float(m[3]) for value in find(series, m[1], m[2]))
    raise RuntimeError(f"unknown form: {text}")


def exported(name, service, state):
    """Series of one service: (metric, labels, rate or value)."""
    kind, base = service["library"], {"service": name}
    if state == "silent":
        return []
    seconds = 30.0 if state == "slow" else 0.01
    bad = 50.0 if state == "errors" else 0.0
    out = [("container_restarts_total", {"namespace": "baggage", "container": name}, 9.0 if state == "restarts" else 0.0)]
    if kind == "http":
        out += [("http_server_requests_total", {**base, "status": "200"}, 50.0), ("http_server_requests_total", {**base, "status": "500"}, bad), ("http_server_duration_seconds_bucket", base, seconds)]
    elif kind == "edge":
        out += [("edge_requests_total", {**base, "code": "200"}, 50.0), ("edge_requests_total", {**base, "code": "502"}, bad), ("edge_duration_seconds_bucket", base, seconds)]
    elif kind == "grpc":
        out += [("grpc_server_handled_total", {**base, "grpc_code": "OK"}, 50.0), ("grpc_server_handled_total", {**base, "grpc_code": "Internal"}, bad), ("grpc_server_duration_seconds_bucket", base, seconds)]
    else:
        out += [("messaging_queue_depth", {**base, "queue": service["queue"]}, 1e5 if state == "backlog" else 1.0), ("job_last_success_seconds", base, 0.0 if state == "stale" else 1e6)]
    return out


def main(tree):
    names = load(tree / "metrics/exported.yml")
    services = load(tree / "metrics/services.yml")
    alerts = [rule for path in sorted((tree / "alerts").glob("*.yml")) for group in load(path)["groups"] for rule in group["rules"] if "alert" in rule]
    for name, service in services.items():
        own = [rule for rule in alerts if rule["labels"].get("service") == name or rule["labels"]["team"] == "platform"]
        states = ["backlog", "stale"] if service["library"] == "worker" else ["errors", "slow"]
        for state in [*states, "silent", "restarts", "well"]:
            series = exported(name, service, state)
            for metric, labels, _ in series:
                if not set(labels) <= set(names[metric]):
                    raise RuntimeError(metric)
            fired = [rule["alert"] for rule in own if fires(rule["expr"], series)]
            if state == "well" and fired:
                raise RuntimeError(f"{name} is well and fires {fired}")
            if state != "well" and not fired:
                print(f"{name} is in the state {state!r} and no alert fires: the expression selects by a label that its metric does not have")
                return 1
    print(f"safe: each of {len(services)} services calls somebody in every kind of incident")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
