"""The list of inspections."""

from fleet.formats import money
from fleet.labels import address, crew, fare_stop, person, sign

LOAD = (
    "mechanic",
    "last_stop",
    "last_stop.zone",
    "reporter",
    "reporter.grade",
    "stop",
    "yard",
    "yard.town",
)


def listing(store, depot, limit=200):
    rows = store.find("inspections", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["degrees"] = row["degrees"]
        line["note"] = row["note"]
        line["party"] = row["party"]
        line["yard"] = address(row.ref("yard"))
        line["stop"] = sign(row.ref("stop"))
        line["mechanic"] = person(row.ref("mechanic"))
        line["reporter"] = crew(row.ref("reporter"))
        line["last_stop"] = fare_stop(row.ref("last_stop"))
        line["cost"] = money(row["cost_cents"])
        line["source"] = row["source"]
        line["state"] = row["state"]
        lines.append(line)
    return lines
