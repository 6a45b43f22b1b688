"""The list of washes."""

from fleet.formats import money
from fleet.labels import fare_stop, firm, parked, person

LOAD = (
    "stop",
    "stop.zone",
    "mechanic",
    "spare",
    "spare.yard",
    "insurer",
)


def listing(store, depot, limit=100):
    """The washes of a depot, as its dispatchers see them, by state."""
    rows = store.find("washes", load=LOAD, order="state", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["insurer"] = firm(row.ref("insurer"))
        line["note"] = row["note"]
        line["lane"] = row["lane"]
        line["volts"] = row["volts"]
        line["pressure"] = row["pressure"]
        line["colour"] = row["colour"]
        line["spare"] = parked(row.ref("spare"))
        line["score"] = row["score"]
        line["stop"] = fare_stop(row.ref("stop"))
        line["cost"] = money(row["cost_cents"])
        line["axle"] = row["axle"]
        line["shift"] = row["shift"]
        line["mechanic"] = person(row.ref("mechanic"))
        lines.append(line)
    return lines
