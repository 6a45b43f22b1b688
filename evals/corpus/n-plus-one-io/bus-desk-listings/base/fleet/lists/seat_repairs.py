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
    records = store.find("seat_repairs", load=LOAD, order="state", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["mechanic_based"] = based(record.ref("mechanic"))
        entry["supplier"] = firm(record.ref("supplier"))
        entry["line"] = route(record.ref("line"))
        entry["minutes"] = span(record["minutes"])
        entry["row_no"] = record["row_no"]
        entry["shift"] = record["shift"]
        entry["mechanic"] = person(record.ref("mechanic"))
        entry["party"] = record["party"]
        entry["volts"] = record["volts"]
        entry["pressure"] = record["pressure"]
        entry["insurer"] = firm(record.ref("insurer"))
        entry["bus"] = number(record.ref("bus"))
        entries.append(entry)
    return entries
