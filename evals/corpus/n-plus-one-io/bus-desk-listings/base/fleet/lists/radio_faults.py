"""The list of radio faults."""

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
    rows = store.find("radio_faults", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["reporter"] = person(row.ref("reporter"))
        line["priority"] = row["priority"]
        line["degrees"] = row["degrees"]
        line["row_no"] = row["row_no"]
        line["colour"] = row["colour"]
        line["bus"] = plate(row.ref("bus"))
        line["lane"] = row["lane"]
        line["mechanic"] = based(row.ref("mechanic"))
        line["source"] = row["source"]
        line["stop"] = sign(row.ref("stop"))
        line["shift"] = row["shift"]
        lines.append(line)
    return lines
