"""The list of battery swaps on the screens of the depots."""

from fleet.formats import span
from fleet.labels import crew, fare_stop, firm, number

LOAD = (
    "stop",
    "stop.zone",
    "insurer",
    "inspector",
    "inspector.grade",
    "driver",
    "driver.grade",
    "spare",
)


def listing(store, depot, limit=200):
    """The battery swaps of a depot, as its dispatchers see them, by id."""
    records = store.find("battery_swaps", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["inspector"] = crew(record.ref("inspector"))
        entry["state"] = record["state"]
        entry["delay"] = span(record["delay"])
        entry["priority"] = record["priority"]
        entry["driver"] = crew(record.ref("driver"))
        entry["score"] = record["score"]
        entry["stop"] = fare_stop(record.ref("stop"))
        entry["batch"] = record["batch"]
        entry["minutes"] = span(record["minutes"])
        entry["spare"] = number(record.ref("spare"))
        entry["insurer"] = firm(record.ref("insurer"))
        entries.append(entry)
    return entries
