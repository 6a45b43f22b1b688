"""The list of tyre changes."""

from fleet.formats import rounded
from fleet.labels import based, fare_stop, firm, yard_name

LOAD = (
    "reporter",
    "reporter.yard",
    "last_stop",
    "last_stop.zone",
    "supplier",
    "yard",
    "insurer",
)


def listing(store, depot, limit=200):
    rows = store.find("tyre_changes", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["party"] = row["party"]
        line["batch"] = row["batch"]
        line["shift"] = row["shift"]
        line["last_stop"] = fare_stop(row.ref("last_stop"))
        line["seats"] = row["seats"]
        line["litres"] = rounded(row["litres"])
        line["kilometres"] = rounded(row["kilometres"])
        line["insurer"] = firm(row.ref("insurer"))
        line["yard"] = yard_name(row.ref("yard"))
        line["supplier"] = firm(row.ref("supplier"))
        line["reporter"] = based(row.ref("reporter"))
        lines.append(line)
    return lines
