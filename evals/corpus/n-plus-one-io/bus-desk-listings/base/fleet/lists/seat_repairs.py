"""The list of seat repairs."""

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
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["mechanic_based"] = based(row.ref("mechanic"))
        line["supplier"] = firm(row.ref("supplier"))
        line["line"] = route(row.ref("line"))
        line["minutes"] = span(row["minutes"])
        line["row_no"] = row["row_no"]
        line["shift"] = row["shift"]
        line["mechanic"] = person(row.ref("mechanic"))
        line["party"] = row["party"]
        line["volts"] = row["volts"]
        line["pressure"] = row["pressure"]
        line["insurer"] = firm(row.ref("insurer"))
        line["bus"] = number(row.ref("bus"))
        lines.append(line)
    return lines
