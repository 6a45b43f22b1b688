"""The list of washes."""

from fleet.formats import moment, money, rounded
from fleet.labels import based, crew, parked, person

LOAD = (
    "mechanic",
    "spare",
    "spare.yard",
    "driver",
    "driver.grade",
    "inspector",
    "inspector.grade",
    "reporter",
    "reporter.yard",
)


def listing(store, depot, limit=100):
    rows = store.find("washes", load=LOAD, order="state", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["kilometres"] = rounded(row["kilometres"])
        line["mechanic"] = person(row.ref("mechanic"))
        line["inspector"] = crew(row.ref("inspector"))
        line["degrees"] = row["degrees"]
        line["row_no"] = row["row_no"]
        line["reporter"] = based(row.ref("reporter"))
        line["litres"] = rounded(row["litres"])
        line["lane"] = row["lane"]
        line["driver"] = crew(row.ref("driver"))
        line["closed"] = moment(row["closed"])
        line["state"] = row["state"]
        line["seats"] = row["seats"]
        line["cost"] = money(row["cost_cents"])
        line["spare"] = parked(row.ref("spare"))
        lines.append(line)
    return lines
