"""The list of door faults on the screens of the depots."""

from fleet.labels import address, fare_stop, number, person

LOAD = (
    "inspector",
    "bus",
    "yard",
    "yard.town",
    "stop",
    "stop.zone",
)


def listing(store, depot, limit=200):
    """The door faults of a depot, as its dispatchers see them, by opened."""
    rows = store.find("door_faults", load=LOAD, order="opened", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["inspector"] = person(row.ref("inspector"))
        entry["priority"] = row["priority"]
        entry["degrees"] = row["degrees"]
        entry["row_no"] = row["row_no"]
        entry["colour"] = row["colour"]
        entry["bus"] = number(row.ref("bus"))
        entry["lane"] = row["lane"]
        entry["stop"] = fare_stop(row.ref("stop"))
        entry["source"] = row["source"]
        entry["yard"] = address(row.ref("yard"))
        entry["shift"] = row["shift"]
        entries.append(entry)
    return entries
