"""The list of detours."""

from fleet.formats import span
from fleet.labels import based, crew, firm, plate

LOAD = (
    "reporter",
    "reporter.grade",
    "supplier",
    "spare",
    "spare.maker",
    "driver",
    "driver.yard",
)


def listing(store, depot, limit=200):
    rows = store.find("detours", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["pressure"] = row["pressure"]
        line["step"] = row["step"]
        line["minutes"] = span(row["minutes"])
        line["supplier"] = firm(row.ref("supplier"))
        line["volts"] = row["volts"]
        line["reporter"] = crew(row.ref("reporter"))
        line["driver"] = based(row.ref("driver"))
        line["spare"] = plate(row.ref("spare"))
        line["state"] = row["state"]
        lines.append(line)
    return lines
