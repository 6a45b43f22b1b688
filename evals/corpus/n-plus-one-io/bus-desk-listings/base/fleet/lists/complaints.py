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
    records = store.find("complaints", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["degrees"] = record["degrees"]
        entry["yard"] = address(record.ref("yard"))
        entry["volts"] = record["volts"]
        entry["pressure"] = record["pressure"]
        entry["litres"] = rounded(record["litres"])
        entry["line"] = route(record.ref("line"))
        entry["row_no"] = record["row_no"]
        entry["shift"] = record["shift"]
        entry["closed"] = moment(record["closed"])
        entry["last_stop"] = sign(record.ref("last_stop"))
        entries.append(entry)
    return entries
