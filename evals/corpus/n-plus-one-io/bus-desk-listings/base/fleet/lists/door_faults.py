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
    records = store.find("door_faults", load=LOAD, order="opened", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["inspector"] = person(record.ref("inspector"))
        entry["priority"] = record["priority"]
        entry["degrees"] = record["degrees"]
        entry["row_no"] = record["row_no"]
        entry["colour"] = record["colour"]
        entry["bus"] = number(record.ref("bus"))
        entry["lane"] = record["lane"]
        entry["stop"] = fare_stop(record.ref("stop"))
        entry["source"] = record["source"]
        entry["yard"] = address(record.ref("yard"))
        entry["shift"] = record["shift"]
        entries.append(entry)
    return entries
