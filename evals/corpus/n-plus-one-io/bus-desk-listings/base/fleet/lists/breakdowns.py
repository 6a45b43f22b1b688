"""The list of breakdowns on the screens of the depots."""

from fleet.formats import moment, rounded, span
from fleet.labels import crew, firm, parked, person, plate, sign

LOAD = (
    "mechanic",
    "mechanic.grade",
    "stop",
    "bus",
    "bus.maker",
    "bus.yard",
    "supplier",
)


def listing(store, depot, limit=200):
    """The breakdowns of a depot, as its dispatchers see them, by priority."""
    rows = store.find("breakdowns", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["opened"] = moment(row["opened"])
        entry["degrees"] = row["degrees"]
        entry["mechanic_person"] = person(row.ref("mechanic"))
        entry["stop"] = sign(row.ref("stop"))
        entry["colour"] = row["colour"]
        entry["state"] = row["state"]
        entry["mechanic"] = crew(row.ref("mechanic"))
        entry["bus_parked"] = parked(row.ref("bus"))
        entry["row_no"] = row["row_no"]
        entry["bus"] = plate(row.ref("bus"))
        entry["delay"] = span(row["delay"])
        entry["kilometres"] = rounded(row["kilometres"])
        entry["minutes"] = span(row["minutes"])
        entry["supplier"] = firm(row.ref("supplier"))
        entries.append(entry)
    return entries
