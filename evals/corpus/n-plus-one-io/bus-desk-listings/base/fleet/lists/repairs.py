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
    records = store.find("repairs", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["reporter_based"] = based(record.ref("reporter"))
        entry["score"] = record["score"]
        entry["stop"] = sign(record.ref("stop"))
        entry["source"] = record["source"]
        entry["delay"] = span(record["delay"])
        entry["cost"] = money(record["cost_cents"])
        entry["lane"] = record["lane"]
        entry["insurer"] = firm(record.ref("insurer"))
        entry["bus_plate"] = plate(record.ref("bus"))
        entry["reporter"] = crew(record.ref("reporter"))
        entry["bus"] = number(record.ref("bus"))
        entry["pressure"] = record["pressure"]
        entries.append(entry)
    return entries
