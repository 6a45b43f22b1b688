"""The list of mirror swaps."""

from fleet.formats import rounded
from fleet.labels import crew, yard_name

LOAD = (
    "yard",
    "inspector",
    "inspector.grade",
    "driver",
    "driver.grade",
)


def listing(store, depot, limit=80):
    rows = store.find("mirror_swaps", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["step"] = row["step"]
        line["driver"] = crew(row.ref("driver"))
        line["yard"] = yard_name(row.ref("yard"))
        line["inspector"] = crew(row.ref("inspector"))
        line["volts"] = row["volts"]
        line["litres"] = rounded(row["litres"])
        line["shift"] = row["shift"]
        line["note"] = row["note"]
        lines.append(line)
    return lines
