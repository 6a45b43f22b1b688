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
    records = store.find("breakdowns", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["opened"] = moment(record["opened"])
        entry["degrees"] = record["degrees"]
        entry["mechanic_person"] = person(record.ref("mechanic"))
        entry["stop"] = sign(record.ref("stop"))
        entry["colour"] = record["colour"]
        entry["state"] = record["state"]
        entry["mechanic"] = crew(record.ref("mechanic"))
        entry["bus_parked"] = parked(record.ref("bus"))
        entry["row_no"] = record["row_no"]
        entry["bus"] = plate(record.ref("bus"))
        entry["delay"] = span(record["delay"])
        entry["kilometres"] = rounded(record["kilometres"])
        entry["minutes"] = span(record["minutes"])
        entry["supplier"] = firm(record.ref("supplier"))
        entries.append(entry)
    return entries
