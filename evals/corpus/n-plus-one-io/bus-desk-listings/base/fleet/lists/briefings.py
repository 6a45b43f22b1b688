"""The list of briefings."""

from fleet.formats import moment
from fleet.labels import firm, person, plate

LOAD = (
    "reporter",
    "bus",
    "bus.maker",
    "supplier",
)


def listing(store, depot, limit=200):
    rows = store.find("briefings", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["opened"] = moment(row["opened"])
        line["degrees"] = row["degrees"]
        line["supplier"] = firm(row.ref("supplier"))
        line["pressure"] = row["pressure"]
        line["colour"] = row["colour"]
        line["bus"] = plate(row.ref("bus"))
        line["row_no"] = row["row_no"]
        line["source"] = row["source"]
        line["reporter"] = person(row.ref("reporter"))
        line["closed"] = moment(row["closed"])
        lines.append(line)
    return lines
