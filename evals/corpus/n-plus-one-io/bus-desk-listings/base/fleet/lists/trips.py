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
    rows = store.find("trips", load=LOAD, order="id", limit=limit, depot=depot, state="open")
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["spare"] = plate(row.ref("spare"))
        entry["shift"] = row["shift"]
        entry["inspector_person"] = person(row.ref("inspector"))
        entry["axle"] = row["axle"]
        entry["score"] = row["score"]
        entry["delay"] = span(row["delay"])
        entry["minutes"] = span(row["minutes"])
        entry["insurer"] = firm(row.ref("insurer"))
        entry["inspector"] = crew(row.ref("inspector"))
        entry["stop"] = sign(row.ref("stop"))
        entry["spare_parked"] = parked(row.ref("spare"))
        entry["note"] = row["note"]
        entry["bus"] = parked(row.ref("bus"))
        entry["party"] = row["party"]
        entries.append(entry)
    return entries
