"""The list of complaints."""

from fleet.formats import moment, rounded
from fleet.labels import address, route, sign

LOAD = (
    "last_stop",
    "line",
    "yard",
    "yard.town",
)


def listing(store, depot, limit=50):
    """The complaints of a depot, as its dispatchers see them, by priority."""
    rows = store.find("complaints", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["degrees"] = row["degrees"]
        line["yard"] = address(row.ref("yard"))
        line["volts"] = row["volts"]
        line["pressure"] = row["pressure"]
        line["litres"] = rounded(row["litres"])
        line["line"] = route(row.ref("line"))
        line["row_no"] = row["row_no"]
        line["shift"] = row["shift"]
        line["closed"] = moment(row["closed"])
        line["last_stop"] = sign(row.ref("last_stop"))
        lines.append(line)
    return lines
