"""The list of handovers."""

from fleet.formats import moment
from fleet.labels import address, crew, fare_stop, person, plate

LOAD = (
    "bus",
    "bus.maker",
    "yard",
    "yard.town",
    "last_stop",
    "last_stop.zone",
    "driver",
    "driver.grade",
)


def listing(store, depot, limit=80):
    rows = store.find("handovers", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["closed"] = moment(row["closed"])
        line["driver_crew"] = crew(row.ref("driver"))
        line["yard"] = address(row.ref("yard"))
        line["degrees"] = row["degrees"]
        line["driver"] = person(row.ref("driver"))
        line["last_stop"] = fare_stop(row.ref("last_stop"))
        line["priority"] = row["priority"]
        line["seats"] = row["seats"]
        line["bus"] = plate(row.ref("bus"))
        line["volts"] = row["volts"]
        lines.append(line)
    return lines
