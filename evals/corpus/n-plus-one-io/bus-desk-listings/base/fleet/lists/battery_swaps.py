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
    rows = store.find("battery_swaps", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["inspector"] = crew(row.ref("inspector"))
        entry["state"] = row["state"]
        entry["delay"] = span(row["delay"])
        entry["priority"] = row["priority"]
        entry["driver"] = crew(row.ref("driver"))
        entry["score"] = row["score"]
        entry["stop"] = fare_stop(row.ref("stop"))
        entry["batch"] = row["batch"]
        entry["minutes"] = span(row["minutes"])
        entry["spare"] = number(row.ref("spare"))
        entry["insurer"] = firm(row.ref("insurer"))
        entries.append(entry)
    return entries
