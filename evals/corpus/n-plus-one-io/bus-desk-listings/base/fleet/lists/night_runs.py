"""The list of night runs on the screens of the depots."""

from fleet.formats import moment, rounded, span
from fleet.labels import based, crew, fare_stop, person

LOAD = (
    "last_stop",
    "last_stop.zone",
    "mechanic",
    "driver",
    "driver.yard",
    "driver.grade",
)


def listing(store, depot, limit=200):
    """The night runs of a depot, as its dispatchers see them, by priority."""
    records = store.find("night_runs", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["kilometres"] = rounded(record["kilometres"])
        entry["minutes"] = span(record["minutes"])
        entry["opened"] = moment(record["opened"])
        entry["driver_crew"] = crew(record.ref("driver"))
        entry["mechanic"] = person(record.ref("mechanic"))
        entry["driver"] = based(record.ref("driver"))
        entry["degrees"] = record["degrees"]
        entry["last_stop"] = fare_stop(record.ref("last_stop"))
        entry["party"] = record["party"]
        entries.append(entry)
    return entries
