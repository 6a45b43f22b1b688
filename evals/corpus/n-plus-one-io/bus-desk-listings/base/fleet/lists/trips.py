"""The list of trips."""

from fleet.formats import span
from fleet.labels import crew, fare_stop, firm, parked, person, plate

LOAD = (
    "insurer",
    "inspector",
    "inspector.grade",
    "spare",
    "spare.yard",
    "stop",
    "stop.zone",
    "bus",
    "bus.maker",
    "bus.yard",
)


def listing(store, depot, limit=80):
    rows = store.find("trips", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["delay"] = span(row["delay"])
        line["axle"] = row["axle"]
        line["shift"] = row["shift"]
        line["inspector_person"] = person(row.ref("inspector"))
        line["minutes"] = span(row["minutes"])
        line["bus"] = plate(row.ref("bus"))
        line["score"] = row["score"]
        line["bus_parked"] = parked(row.ref("bus"))
        line["note"] = row["note"]
        line["spare"] = parked(row.ref("spare"))
        line["stop"] = fare_stop(row.ref("stop"))
        line["party"] = row["party"]
        line["insurer"] = firm(row.ref("insurer"))
        line["inspector"] = crew(row.ref("inspector"))
        lines.append(line)
    return lines
