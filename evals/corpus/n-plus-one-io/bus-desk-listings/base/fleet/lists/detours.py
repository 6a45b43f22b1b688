"""The list of detours on the screens of the depots."""

from fleet.formats import span
from fleet.labels import based, fare_stop, firm

LOAD = (
    "mechanic",
    "mechanic.yard",
    "stop",
    "stop.zone",
    "supplier",
)


def listing(store, depot, limit=200):
    """The detours of a depot, as its dispatchers see them, by id."""
    rows = store.find("detours", load=LOAD, order="id", limit=limit, depot=depot, state="open")
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["supplier"] = firm(row.ref("supplier"))
        entry["step"] = row["step"]
        entry["pressure"] = row["pressure"]
        entry["minutes"] = span(row["minutes"])
        entry["batch"] = row["batch"]
        entry["party"] = row["party"]
        entry["seats"] = row["seats"]
        entry["mechanic"] = based(row.ref("mechanic"))
        entry["stop"] = fare_stop(row.ref("stop"))
        entry["state"] = row["state"]
        entry["row_no"] = row["row_no"]
        entries.append(entry)
    return entries
