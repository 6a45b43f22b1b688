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
    records = store.find("stop_checks", load=LOAD, order="id", limit=limit, depot=depot, state="open")
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["closed"] = moment(record["closed"])
        entry["shift"] = record["shift"]
        entry["minutes"] = span(record["minutes"])
        entry["driver_person"] = person(record.ref("driver"))
        entry["driver"] = crew(record.ref("driver"))
        entry["last_stop"] = fare_stop(record.ref("last_stop"))
        entry["delay"] = span(record["delay"])
        entry["yard"] = yard_name(record.ref("yard"))
        entry["degrees"] = record["degrees"]
        entries.append(entry)
    return entries
