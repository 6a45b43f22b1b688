"""The list of fuelings on the screens of the depots."""

from fleet.formats import moment
from fleet.labels import based, number, person, plate, route

LOAD = (
    "driver",
    "line",
    "reporter",
    "reporter.yard",
    "bus",
    "bus.maker",
)


def listing(store, depot, limit=50):
    """The fuelings of a depot, as its dispatchers see them, by priority."""
    rows = store.find("fuelings", load=LOAD, order="priority", limit=limit, depot=depot, state="open")
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["bus_plate"] = plate(row.ref("bus"))
        entry["bus"] = number(row.ref("bus"))
        entry["lane"] = row["lane"]
        entry["reporter"] = based(row.ref("reporter"))
        entry["driver"] = person(row.ref("driver"))
        entry["party"] = row["party"]
        entry["priority"] = row["priority"]
        entry["line"] = route(row.ref("line"))
        entry["volts"] = row["volts"]
        entry["closed"] = moment(row["closed"])
        entry["degrees"] = row["degrees"]
        entry["state"] = row["state"]
        entries.append(entry)
    return entries
