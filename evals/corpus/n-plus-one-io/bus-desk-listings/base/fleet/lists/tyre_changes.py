"""The list of tyre changes on the screens of the depots."""

from fleet.formats import money, span
from fleet.labels import crew, fare_stop, firm, parked, person

LOAD = (
    "driver",
    "driver.grade",
    "last_stop",
    "last_stop.zone",
    "supplier",
    "inspector",
    "bus",
    "bus.yard",
)


def listing(store, depot, limit=50):
    """The tyre changes of a depot, as its dispatchers see them, by priority."""
    records = store.find("tyre_changes", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["bus"] = parked(record.ref("bus"))
        entry["row_no"] = record["row_no"]
        entry["step"] = record["step"]
        entry["shift"] = record["shift"]
        entry["degrees"] = record["degrees"]
        entry["supplier"] = firm(record.ref("supplier"))
        entry["score"] = record["score"]
        entry["driver"] = crew(record.ref("driver"))
        entry["last_stop"] = fare_stop(record.ref("last_stop"))
        entry["inspector"] = person(record.ref("inspector"))
        entry["delay"] = span(record["delay"])
        entry["minutes"] = span(record["minutes"])
        entry["cost"] = money(record["cost_cents"])
        entries.append(entry)
    return entries
