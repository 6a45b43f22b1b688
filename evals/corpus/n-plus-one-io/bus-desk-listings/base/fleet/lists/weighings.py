"""The list of weighings."""

from fleet.formats import money
from fleet.labels import fare_stop, person, plate

LOAD = (
    "inspector",
    "stop",
    "stop.zone",
    "spare",
    "spare.maker",
)


def listing(store, depot, limit=200):
    rows = store.find("weighings", load=LOAD, order="priority", limit=limit, depot=depot, state="open")
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["score"] = row["score"]
        line["pressure"] = row["pressure"]
        line["row_no"] = row["row_no"]
        line["inspector"] = person(row.ref("inspector"))
        line["spare"] = plate(row.ref("spare"))
        line["stop"] = fare_stop(row.ref("stop"))
        line["priority"] = row["priority"]
        line["lane"] = row["lane"]
        line["cost"] = money(row["cost_cents"])
        line["batch"] = row["batch"]
        line["axle"] = row["axle"]
        lines.append(line)
    return lines
