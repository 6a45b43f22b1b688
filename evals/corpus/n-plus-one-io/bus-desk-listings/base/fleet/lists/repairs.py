"""The list of repairs on the screens of the depots."""

from fleet.formats import money, span
from fleet.labels import based, crew, firm, number, plate, sign

LOAD = (
    "insurer",
    "bus",
    "bus.maker",
    "stop",
    "reporter",
    "reporter.grade",
    "reporter.yard",
)


def listing(store, depot, limit=100):
    """The repairs of a depot, as its dispatchers see them, by id."""
    rows = store.find("repairs", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["reporter_based"] = based(row.ref("reporter"))
        entry["score"] = row["score"]
        entry["stop"] = sign(row.ref("stop"))
        entry["source"] = row["source"]
        entry["delay"] = span(row["delay"])
        entry["cost"] = money(row["cost_cents"])
        entry["lane"] = row["lane"]
        entry["insurer"] = firm(row.ref("insurer"))
        entry["bus_plate"] = plate(row.ref("bus"))
        entry["reporter"] = crew(row.ref("reporter"))
        entry["bus"] = number(row.ref("bus"))
        entry["pressure"] = row["pressure"]
        entries.append(entry)
    return entries
