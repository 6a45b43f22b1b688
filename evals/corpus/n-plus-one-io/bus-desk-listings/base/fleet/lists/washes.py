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
    records = store.find("washes", load=LOAD, order="state", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["insurer"] = firm(record.ref("insurer"))
        entry["note"] = record["note"]
        entry["lane"] = record["lane"]
        entry["volts"] = record["volts"]
        entry["pressure"] = record["pressure"]
        entry["colour"] = record["colour"]
        entry["spare"] = parked(record.ref("spare"))
        entry["score"] = record["score"]
        entry["stop"] = fare_stop(record.ref("stop"))
        entry["cost"] = money(record["cost_cents"])
        entry["axle"] = record["axle"]
        entry["shift"] = record["shift"]
        entry["mechanic"] = person(record.ref("mechanic"))
        entries.append(entry)
    return entries
