"""The list of trips on the screens of the depots."""

from fleet.formats import span
from fleet.labels import crew, firm, parked, person, plate, sign

LOAD = (
    "insurer",
    "inspector",
    "inspector.grade",
    "spare",
    "spare.maker",
    "spare.yard",
    "stop",
    "bus",
    "bus.yard",
)


def listing(store, depot, limit=50):
    """The trips of a depot, as its dispatchers see them, by id."""
    records = store.find("trips", load=LOAD, order="id", limit=limit, depot=depot, state="open")
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["spare"] = plate(record.ref("spare"))
        entry["shift"] = record["shift"]
        entry["inspector_person"] = person(record.ref("inspector"))
        entry["axle"] = record["axle"]
        entry["score"] = record["score"]
        entry["delay"] = span(record["delay"])
        entry["minutes"] = span(record["minutes"])
        entry["insurer"] = firm(record.ref("insurer"))
        entry["inspector"] = crew(record.ref("inspector"))
        entry["stop"] = sign(record.ref("stop"))
        entry["spare_parked"] = parked(record.ref("spare"))
        entry["note"] = record["note"]
        entry["bus"] = parked(record.ref("bus"))
        entry["party"] = record["party"]
        entries.append(entry)
    return entries
