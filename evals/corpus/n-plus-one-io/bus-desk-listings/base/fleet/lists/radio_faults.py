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
    rows = store.find("radio_faults", load=LOAD, order="opened", limit=limit, depot=depot, state="open")
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["degrees"] = row["degrees"]
        entry["reporter"] = person(row.ref("reporter"))
        entry["score"] = row["score"]
        entry["step"] = row["step"]
        entry["note"] = row["note"]
        entry["bus"] = plate(row.ref("bus"))
        entry["party"] = row["party"]
        entry["state"] = row["state"]
        entry["litres"] = rounded(row["litres"])
        entry["minutes"] = span(row["minutes"])
        entry["stop"] = sign(row.ref("stop"))
        entry["mechanic"] = based(row.ref("mechanic"))
        entries.append(entry)
    return entries
