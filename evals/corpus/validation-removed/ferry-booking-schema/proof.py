"""Sends bookings through the edge's bounds and the service's schema and prices what is let in: exit 1 when an impossible one is."""
import sys
import traceback
from pathlib import Path

import yaml

GOOD = {"sailing": "OBA-0730", "channel": "partner", "passengers": 2, "vehicle": {"length_cm": 430, "height_cm": 160}, "discount_percent": 10, "remark": "dog"}
FOUL = {"passengers": (0, -5, 900), "vehicle.height_cm": (5, 4000), "vehicle.length_cm": (-3000, 90000), "discount_percent": (-10, 100, 150), "remark": ("x" * 5000,)}


def dig(body, field):
    for part in field.split("."):
        body = body.get(part) if isinstance(body, dict) else None
    return body


def at_edge(bounds, path, body):
    for rule in bounds:
        value = dig(body, rule["field"])
        if rule["at"] != path or value is None:
            continue
        if "longest" in rule and len(value) > rule["longest"] or "least" in rule and not rule["least"] <= value <= rule["most"]:
            return False
    return True


def main(tree):
    sys.path.insert(0, str(tree))
    sys.dont_write_bytecode = True
    from booking.price import price
    from booking.schema import problems

    schema = yaml.safe_load((tree / "api/booking.yml").read_text())
    bounds = yaml.safe_load((tree / "edge/bounds.yml").read_text())

    def taken(body):
        return at_edge(bounds, "/bookings", body) and not list(problems(schema, body))

    if not taken(GOOD):
        raise RuntimeError("a good booking is refused")
    for field, values in FOUL.items():
        for value in values:
            body = {**GOOD, "vehicle": dict(GOOD["vehicle"])}
            *path, last = field.split(".")
            (body[path[0]] if path else body)[last] = value
            if taken(body):
                print(f"POST /bookings with {field} = {str(value)[:20]} is let in by edge and service and costs {price(body)} cents in place of {price(GOOD)}")
                return 1
    print("safe: every bound still holds for POST /bookings")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
