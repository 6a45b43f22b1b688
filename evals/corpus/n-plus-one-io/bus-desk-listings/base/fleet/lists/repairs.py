"""The list of repairs."""

from fleet.formats import moment, rounded
from fleet.labels import crew, fare_stop, yard_name

LOAD = (
    "stop",
    "stop.zone",
    "yard",
    "mechanic",
    "mechanic.grade",
    "reporter",
    "reporter.grade",
)


def listing(store, depot, limit=50):
    rows = store.find("repairs", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["kilometres"] = rounded(row["kilometres"])
        line["opened"] = moment(row["opened"])
        line["stop"] = fare_stop(row.ref("stop"))
        line["yard"] = yard_name(row.ref("yard"))
        line["mechanic"] = crew(row.ref("mechanic"))
        line["reporter"] = crew(row.ref("reporter"))
        line["shift"] = row["shift"]
        line["litres"] = rounded(row["litres"])
        line["closed"] = moment(row["closed"])
        lines.append(line)
    return lines
