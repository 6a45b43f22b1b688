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
    rows = store.find("lost_items", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["yard"] = yard_name(row.ref("yard"))
        entry["minutes"] = span(row["minutes"])
        entry["cost"] = money(row["cost_cents"])
        entry["lane"] = row["lane"]
        entry["seats"] = row["seats"]
        entry["party"] = row["party"]
        entry["reporter"] = based(row.ref("reporter"))
        entry["bus"] = number(row.ref("bus"))
        entry["bus_parked"] = parked(row.ref("bus"))
        entry["axle"] = row["axle"]
        entry["pressure"] = row["pressure"]
        entry["inspector"] = crew(row.ref("inspector"))
        entry["last_stop"] = fare_stop(row.ref("last_stop"))
        entry["kilometres"] = rounded(row["kilometres"])
        entry["reporter_person"] = person(row.ref("reporter"))
        entry["batch"] = row["batch"]
        entries.append(entry)
    return entries
