"""The list of lost items on the screens of the depots."""

from fleet.formats import money, rounded, span
from fleet.labels import based, crew, fare_stop, number, parked, person, yard_name

LOAD = (
    "inspector",
    "inspector.grade",
    "yard",
    "bus",
    "bus.yard",
    "reporter",
    "reporter.yard",
    "last_stop",
    "last_stop.zone",
)


def listing(store, depot, limit=50):
    """The lost items of a depot, as its dispatchers see them, by priority."""
    records = store.find("lost_items", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["yard"] = yard_name(record.ref("yard"))
        entry["minutes"] = span(record["minutes"])
        entry["cost"] = money(record["cost_cents"])
        entry["lane"] = record["lane"]
        entry["seats"] = record["seats"]
        entry["party"] = record["party"]
        entry["reporter"] = based(record.ref("reporter"))
        entry["bus"] = number(record.ref("bus"))
        entry["bus_parked"] = parked(record.ref("bus"))
        entry["axle"] = record["axle"]
        entry["pressure"] = record["pressure"]
        entry["inspector"] = crew(record.ref("inspector"))
        entry["last_stop"] = fare_stop(record.ref("last_stop"))
        entry["kilometres"] = rounded(record["kilometres"])
        entry["reporter_person"] = person(record.ref("reporter"))
        entry["batch"] = record["batch"]
        entries.append(entry)
    return entries
