"""The list of trips."""

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
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["spare"] = plate(row.ref("spare"))
        line["shift"] = row["shift"]
        line["inspector_person"] = person(row.ref("inspector"))
        line["axle"] = row["axle"]
        line["score"] = row["score"]
        line["delay"] = span(row["delay"])
        line["minutes"] = span(row["minutes"])
        line["insurer"] = firm(row.ref("insurer"))
        line["inspector"] = crew(row.ref("inspector"))
        line["stop"] = sign(row.ref("stop"))
        line["spare_parked"] = parked(row.ref("spare"))
        line["note"] = row["note"]
        line["bus"] = parked(row.ref("bus"))
        line["party"] = row["party"]
        lines.append(line)
    return lines
