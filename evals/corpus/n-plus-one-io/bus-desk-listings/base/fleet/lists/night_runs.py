"""The list of night runs."""

from fleet.formats import moment, rounded
from fleet.labels import based, firm, person, yard_name

LOAD = (
    "yard",
    "mechanic",
    "mechanic.yard",
    "supplier",
)


def listing(store, depot, limit=50):
    rows = store.find("night_runs", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["yard"] = yard_name(row.ref("yard"))
        line["closed"] = moment(row["closed"])
        line["row_no"] = row["row_no"]
        line["mechanic_based"] = based(row.ref("mechanic"))
        line["pressure"] = row["pressure"]
        line["supplier"] = firm(row.ref("supplier"))
        line["opened"] = moment(row["opened"])
        line["mechanic"] = person(row.ref("mechanic"))
        line["score"] = row["score"]
        line["litres"] = rounded(row["litres"])
        lines.append(line)
    return lines
