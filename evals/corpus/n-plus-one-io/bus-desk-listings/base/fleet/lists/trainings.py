"""The list of trainings."""

from fleet.formats import moment
from fleet.labels import crew, fare_stop, firm

LOAD = (
    "stop",
    "stop.zone",
    "insurer",
    "mechanic",
    "mechanic.grade",
)


def listing(store, depot, limit=200):
    rows = store.find("trainings", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["step"] = row["step"]
        line["insurer"] = firm(row.ref("insurer"))
        line["priority"] = row["priority"]
        line["source"] = row["source"]
        line["mechanic"] = crew(row.ref("mechanic"))
        line["volts"] = row["volts"]
        line["stop"] = fare_stop(row.ref("stop"))
        line["seats"] = row["seats"]
        line["row_no"] = row["row_no"]
        line["opened"] = moment(row["opened"])
        line["party"] = row["party"]
        lines.append(line)
    return lines
