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
    records = store.find("fuelings", load=LOAD, order="priority", limit=limit, depot=depot, state="open")
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["bus_plate"] = plate(record.ref("bus"))
        entry["bus"] = number(record.ref("bus"))
        entry["lane"] = record["lane"]
        entry["reporter"] = based(record.ref("reporter"))
        entry["driver"] = person(record.ref("driver"))
        entry["party"] = record["party"]
        entry["priority"] = record["priority"]
        entry["line"] = route(record.ref("line"))
        entry["volts"] = record["volts"]
        entry["closed"] = moment(record["closed"])
        entry["degrees"] = record["degrees"]
        entry["state"] = record["state"]
        entries.append(entry)
    return entries
