"""The list of lost items."""

from fleet.formats import moment
from fleet.labels import crew, firm, plate, sign

LOAD = (
    "last_stop",
    "reporter",
    "reporter.grade",
    "spare",
    "spare.maker",
    "supplier",
)


def listing(store, depot, limit=100):
    rows = store.find("lost_items", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["source"] = row["source"]
        line["supplier"] = firm(row.ref("supplier"))
        line["seats"] = row["seats"]
        line["priority"] = row["priority"]
        line["last_stop"] = sign(row.ref("last_stop"))
        line["spare"] = plate(row.ref("spare"))
        line["opened"] = moment(row["opened"])
        line["reporter"] = crew(row.ref("reporter"))
        line["colour"] = row["colour"]
        line["pressure"] = row["pressure"]
        lines.append(line)
    return lines
