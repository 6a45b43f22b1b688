"""The list of complaints on the screens of the depots."""

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
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["degrees"] = row["degrees"]
        entry["yard"] = address(row.ref("yard"))
        entry["volts"] = row["volts"]
        entry["pressure"] = row["pressure"]
        entry["litres"] = rounded(row["litres"])
        entry["line"] = route(row.ref("line"))
        entry["row_no"] = row["row_no"]
        entry["shift"] = row["shift"]
        entry["closed"] = moment(row["closed"])
        entry["last_stop"] = sign(row.ref("last_stop"))
        entries.append(entry)
    return entries
