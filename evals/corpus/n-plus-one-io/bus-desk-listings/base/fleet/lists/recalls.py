"""The list of recalls."""

from fleet.formats import money
from fleet.labels import based, parked, person, run_by, sign

LOAD = (
    "spare",
    "spare.yard",
    "line",
    "line.operator",
    "stop",
    "bus",
    "bus.yard",
    "driver",
    "driver.yard",
)


def listing(store, depot, limit=80):
    rows = store.find("recalls", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["bus"] = parked(row.ref("bus"))
        line["stop"] = sign(row.ref("stop"))
        line["score"] = row["score"]
        line["seats"] = row["seats"]
        line["line"] = run_by(row.ref("line"))
        line["spare"] = parked(row.ref("spare"))
        line["cost"] = money(row["cost_cents"])
        line["shift"] = row["shift"]
        line["step"] = row["step"]
        line["driver_person"] = person(row.ref("driver"))
        line["driver"] = based(row.ref("driver"))
        line["axle"] = row["axle"]
        line["volts"] = row["volts"]
        lines.append(line)
    return lines
