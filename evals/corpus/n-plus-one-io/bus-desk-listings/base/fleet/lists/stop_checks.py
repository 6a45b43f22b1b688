"""The list of stop checks on the screens of the depots."""

from fleet.formats import moment, span
from fleet.labels import crew, fare_stop, person, yard_name

LOAD = (
    "last_stop",
    "last_stop.zone",
    "yard",
    "driver",
    "driver.grade",
)


def listing(store, depot, limit=100):
    """The stop checks of a depot, as its dispatchers see them, by id."""
    rows = store.find("stop_checks", load=LOAD, order="id", limit=limit, depot=depot, state="open")
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["closed"] = moment(row["closed"])
        entry["shift"] = row["shift"]
        entry["minutes"] = span(row["minutes"])
        entry["driver_person"] = person(row.ref("driver"))
        entry["driver"] = crew(row.ref("driver"))
        entry["last_stop"] = fare_stop(row.ref("last_stop"))
        entry["delay"] = span(row["delay"])
        entry["yard"] = yard_name(row.ref("yard"))
        entry["degrees"] = row["degrees"]
        entries.append(entry)
    return entries
