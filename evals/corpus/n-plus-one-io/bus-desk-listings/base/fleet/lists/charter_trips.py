"""The list of charter trips."""

from fleet.formats import moment, money
from fleet.labels import firm, person

LOAD = (
    "insurer",
    "supplier",
    "mechanic",
)


def listing(store, depot, limit=50):
    rows = store.find("charter_trips", load=LOAD, order="opened", limit=limit, depot=depot, state="open")
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["row_no"] = row["row_no"]
        line["shift"] = row["shift"]
        line["batch"] = row["batch"]
        line["closed"] = moment(row["closed"])
        line["insurer"] = firm(row.ref("insurer"))
        line["opened"] = moment(row["opened"])
        line["mechanic"] = person(row.ref("mechanic"))
        line["cost"] = money(row["cost_cents"])
        line["pressure"] = row["pressure"]
        line["lane"] = row["lane"]
        line["supplier"] = firm(row.ref("supplier"))
        line["axle"] = row["axle"]
        lines.append(line)
    return lines
