"""The list of radio faults."""

from fleet.formats import moment, span
from fleet.labels import based, person, plate, sign

LOAD = (
    "reporter",
    "bus",
    "bus.maker",
    "stop",
    "mechanic",
    "mechanic.yard",
)


def listing(store, depot, limit=50):
    rows = store.find("radio_faults", load=LOAD, order="priority", limit=limit, depot=depot, state="open")
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["party"] = row["party"]
        line["delay"] = span(row["delay"])
        line["bus"] = plate(row.ref("bus"))
        line["score"] = row["score"]
        line["reporter"] = person(row.ref("reporter"))
        line["opened"] = moment(row["opened"])
        line["stop"] = sign(row.ref("stop"))
        line["axle"] = row["axle"]
        line["mechanic"] = based(row.ref("mechanic"))
        line["row_no"] = row["row_no"]
        line["volts"] = row["volts"]
        line["priority"] = row["priority"]
        lines.append(line)
    return lines
