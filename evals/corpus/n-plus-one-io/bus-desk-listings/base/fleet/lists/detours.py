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
    records = store.find("detours", load=LOAD, order="id", limit=limit, depot=depot, state="open")
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["supplier"] = firm(record.ref("supplier"))
        entry["step"] = record["step"]
        entry["pressure"] = record["pressure"]
        entry["minutes"] = span(record["minutes"])
        entry["batch"] = record["batch"]
        entry["party"] = record["party"]
        entry["seats"] = record["seats"]
        entry["mechanic"] = based(record.ref("mechanic"))
        entry["stop"] = fare_stop(record.ref("stop"))
        entry["state"] = record["state"]
        entry["row_no"] = record["row_no"]
        entries.append(entry)
    return entries
