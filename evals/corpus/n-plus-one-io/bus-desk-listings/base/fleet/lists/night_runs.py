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
    rows = store.find("night_runs", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["kilometres"] = rounded(row["kilometres"])
        entry["minutes"] = span(row["minutes"])
        entry["opened"] = moment(row["opened"])
        entry["driver_crew"] = crew(row.ref("driver"))
        entry["mechanic"] = person(row.ref("mechanic"))
        entry["driver"] = based(row.ref("driver"))
        entry["degrees"] = row["degrees"]
        entry["last_stop"] = fare_stop(row.ref("last_stop"))
        entry["party"] = row["party"]
        entries.append(entry)
    return entries
