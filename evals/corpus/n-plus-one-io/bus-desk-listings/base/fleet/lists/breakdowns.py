"""The list of breakdowns."""

from fleet.formats import moment, span
from fleet.labels import crew, firm, sign, yard_name

LOAD = (
    "supplier",
    "driver",
    "driver.grade",
    "inspector",
    "inspector.grade",
    "last_stop",
    "yard",
)


def listing(store, depot, limit=80):
    rows = store.find("breakdowns", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["driver"] = crew(row.ref("driver"))
        line["seats"] = row["seats"]
        line["volts"] = row["volts"]
        line["closed"] = moment(row["closed"])
        line["score"] = row["score"]
        line["inspector"] = crew(row.ref("inspector"))
        line["last_stop"] = sign(row.ref("last_stop"))
        line["supplier"] = firm(row.ref("supplier"))
        line["minutes"] = span(row["minutes"])
        line["degrees"] = row["degrees"]
        line["yard"] = yard_name(row.ref("yard"))
        line["source"] = row["source"]
        lines.append(line)
    return lines
