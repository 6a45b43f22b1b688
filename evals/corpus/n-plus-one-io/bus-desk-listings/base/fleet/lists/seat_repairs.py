"""The list of seat repairs on the screens of the depots."""

from fleet.formats import span
from fleet.labels import based, firm, number, person, route

LOAD = (
    "bus",
    "line",
    "mechanic",
    "mechanic.yard",
    "insurer",
    "supplier",
)


def listing(store, depot, limit=50):
    """The seat repairs of a depot, as its dispatchers see them, by state."""
    rows = store.find("seat_repairs", load=LOAD, order="state", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["mechanic_based"] = based(row.ref("mechanic"))
        entry["supplier"] = firm(row.ref("supplier"))
        entry["line"] = route(row.ref("line"))
        entry["minutes"] = span(row["minutes"])
        entry["row_no"] = row["row_no"]
        entry["shift"] = row["shift"]
        entry["mechanic"] = person(row.ref("mechanic"))
        entry["party"] = row["party"]
        entry["volts"] = row["volts"]
        entry["pressure"] = row["pressure"]
        entry["insurer"] = firm(row.ref("insurer"))
        entry["bus"] = number(row.ref("bus"))
        entries.append(entry)
    return entries
