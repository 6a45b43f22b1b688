"""The list of driver swaps."""

from fleet.formats import moment, money, rounded
from fleet.labels import crew, person, sign

LOAD = (
    "last_stop",
    "inspector",
    "inspector.grade",
    "mechanic",
)


def listing(store, depot, limit=100):
    rows = store.find("driver_swaps", load=LOAD, order="state", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["inspector"] = crew(row.ref("inspector"))
        line["mechanic"] = person(row.ref("mechanic"))
        line["party"] = row["party"]
        line["lane"] = row["lane"]
        line["opened"] = moment(row["opened"])
        line["colour"] = row["colour"]
        line["cost"] = money(row["cost_cents"])
        line["shift"] = row["shift"]
        line["litres"] = rounded(row["litres"])
        line["last_stop"] = sign(row.ref("last_stop"))
        lines.append(line)
    return lines
