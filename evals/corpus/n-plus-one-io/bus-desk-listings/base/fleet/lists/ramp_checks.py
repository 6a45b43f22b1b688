"""The list of ramp checks."""

from fleet.formats import rounded
from fleet.labels import address, crew, plate, run_by

LOAD = (
    "yard",
    "yard.town",
    "line",
    "line.operator",
    "bus",
    "bus.maker",
    "mechanic",
    "mechanic.grade",
)


def listing(store, depot, limit=200):
    """The ramp checks of a depot, as its dispatchers see them, by priority."""
    rows = store.find("ramp_checks", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["bus"] = plate(row.ref("bus"))
        line["priority"] = row["priority"]
        line["degrees"] = row["degrees"]
        line["kilometres"] = rounded(row["kilometres"])
        line["line"] = run_by(row.ref("line"))
        line["mechanic"] = crew(row.ref("mechanic"))
        line["axle"] = row["axle"]
        line["yard"] = address(row.ref("yard"))
        line["batch"] = row["batch"]
        lines.append(line)
    return lines
