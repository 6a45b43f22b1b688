"""The list of fuelings."""

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
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["bus_plate"] = plate(row.ref("bus"))
        line["bus"] = number(row.ref("bus"))
        line["lane"] = row["lane"]
        line["reporter"] = based(row.ref("reporter"))
        line["driver"] = person(row.ref("driver"))
        line["party"] = row["party"]
        line["priority"] = row["priority"]
        line["line"] = route(row.ref("line"))
        line["volts"] = row["volts"]
        line["closed"] = moment(row["closed"])
        line["degrees"] = row["degrees"]
        line["state"] = row["state"]
        lines.append(line)
    return lines
