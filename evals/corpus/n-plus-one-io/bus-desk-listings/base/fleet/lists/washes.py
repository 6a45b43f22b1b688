"""The list of washes on the screens of the depots."""

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
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["insurer"] = firm(row.ref("insurer"))
        entry["note"] = row["note"]
        entry["lane"] = row["lane"]
        entry["volts"] = row["volts"]
        entry["pressure"] = row["pressure"]
        entry["colour"] = row["colour"]
        entry["spare"] = parked(row.ref("spare"))
        entry["score"] = row["score"]
        entry["stop"] = fare_stop(row.ref("stop"))
        entry["cost"] = money(row["cost_cents"])
        entry["axle"] = row["axle"]
        entry["shift"] = row["shift"]
        entry["mechanic"] = person(row.ref("mechanic"))
        entries.append(entry)
    return entries
