"""The list of rest breaks."""

from fleet.formats import rounded, span
from fleet.labels import crew, fare_stop, parked, person, plate

LOAD = (
    "driver",
    "spare",
    "spare.yard",
    "spare.maker",
    "stop",
    "stop.zone",
    "inspector",
    "inspector.grade",
    "bus",
    "bus.yard",
)


def listing(store, depot, limit=100):
    rows = store.find("rest_breaks", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["axle"] = row["axle"]
        line["volts"] = row["volts"]
        line["kilometres"] = rounded(row["kilometres"])
        line["driver"] = person(row.ref("driver"))
        line["spare"] = parked(row.ref("spare"))
        line["stop"] = fare_stop(row.ref("stop"))
        line["spare_plate"] = plate(row.ref("spare"))
        line["minutes"] = span(row["minutes"])
        line["state"] = row["state"]
        line["inspector"] = crew(row.ref("inspector"))
        line["bus"] = parked(row.ref("bus"))
        lines.append(line)
    return lines
