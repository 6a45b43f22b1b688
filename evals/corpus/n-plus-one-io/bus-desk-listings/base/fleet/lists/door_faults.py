"""The list of door faults."""

from fleet.formats import rounded, span
from fleet.labels import address, crew, parked, run_by

LOAD = (
    "yard",
    "yard.town",
    "line",
    "line.operator",
    "bus",
    "bus.yard",
    "mechanic",
    "mechanic.grade",
)


def listing(store, depot, limit=50):
    rows = store.find("door_faults", load=LOAD, order="state", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["colour"] = row["colour"]
        line["kilometres"] = rounded(row["kilometres"])
        line["mechanic"] = crew(row.ref("mechanic"))
        line["yard"] = address(row.ref("yard"))
        line["batch"] = row["batch"]
        line["axle"] = row["axle"]
        line["degrees"] = row["degrees"]
        line["minutes"] = span(row["minutes"])
        line["bus"] = parked(row.ref("bus"))
        line["line"] = run_by(row.ref("line"))
        line["priority"] = row["priority"]
        lines.append(line)
    return lines
