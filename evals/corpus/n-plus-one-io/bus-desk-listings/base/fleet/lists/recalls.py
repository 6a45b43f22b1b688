"""The list of recalls."""

from fleet.formats import rounded, span
from fleet.labels import based, fare_stop, plate, route

LOAD = (
    "spare",
    "spare.maker",
    "last_stop",
    "last_stop.zone",
    "line",
    "inspector",
    "inspector.yard",
)


def listing(store, depot, limit=50):
    """The recalls of a depot, as its dispatchers see them, by opened."""
    rows = store.find("recalls", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["degrees"] = row["degrees"]
        line["spare"] = plate(row.ref("spare"))
        line["score"] = row["score"]
        line["step"] = row["step"]
        line["note"] = row["note"]
        line["last_stop"] = fare_stop(row.ref("last_stop"))
        line["party"] = row["party"]
        line["state"] = row["state"]
        line["litres"] = rounded(row["litres"])
        line["minutes"] = span(row["minutes"])
        line["line"] = route(row.ref("line"))
        line["inspector"] = based(row.ref("inspector"))
        lines.append(line)
    return lines
