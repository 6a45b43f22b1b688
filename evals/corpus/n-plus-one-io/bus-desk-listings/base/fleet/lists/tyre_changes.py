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
    rows = store.find("tyre_changes", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["bus"] = parked(row.ref("bus"))
        entry["row_no"] = row["row_no"]
        entry["step"] = row["step"]
        entry["shift"] = row["shift"]
        entry["degrees"] = row["degrees"]
        entry["supplier"] = firm(row.ref("supplier"))
        entry["score"] = row["score"]
        entry["driver"] = crew(row.ref("driver"))
        entry["last_stop"] = fare_stop(row.ref("last_stop"))
        entry["inspector"] = person(row.ref("inspector"))
        entry["delay"] = span(row["delay"])
        entry["minutes"] = span(row["minutes"])
        entry["cost"] = money(row["cost_cents"])
        entries.append(entry)
    return entries
