"""The list of ticket checks."""

from fleet.formats import moment, span
from fleet.labels import fare_stop, person, plate

LOAD = (
    "mechanic",
    "spare",
    "spare.maker",
    "last_stop",
    "last_stop.zone",
)


def listing(store, depot, limit=50):
    rows = store.find("ticket_checks", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["priority"] = row["priority"]
        line["spare"] = plate(row.ref("spare"))
        line["source"] = row["source"]
        line["batch"] = row["batch"]
        line["delay"] = span(row["delay"])
        line["opened"] = moment(row["opened"])
        line["state"] = row["state"]
        line["last_stop"] = fare_stop(row.ref("last_stop"))
        line["closed"] = moment(row["closed"])
        line["mechanic"] = person(row.ref("mechanic"))
        line["colour"] = row["colour"]
        lines.append(line)
    return lines
