"""The list of radio faults on the screens of the depots."""

from fleet.formats import rounded, span
from fleet.labels import based, person, plate, sign

LOAD = (
    "reporter",
    "bus",
    "bus.maker",
    "stop",
    "mechanic",
    "mechanic.yard",
)


def listing(store, depot, limit=200):
    """The radio faults of a depot, as its dispatchers see them, by opened."""
    records = store.find("radio_faults", load=LOAD, order="opened", limit=limit, depot=depot, state="open")
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["degrees"] = record["degrees"]
        entry["reporter"] = person(record.ref("reporter"))
        entry["score"] = record["score"]
        entry["step"] = record["step"]
        entry["note"] = record["note"]
        entry["bus"] = plate(record.ref("bus"))
        entry["party"] = record["party"]
        entry["state"] = record["state"]
        entry["litres"] = rounded(record["litres"])
        entry["minutes"] = span(record["minutes"])
        entry["stop"] = sign(record.ref("stop"))
        entry["mechanic"] = based(record.ref("mechanic"))
        entries.append(entry)
    return entries
