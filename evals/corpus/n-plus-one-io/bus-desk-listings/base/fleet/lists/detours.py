"""The list of detours."""

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
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["supplier"] = firm(row.ref("supplier"))
        line["step"] = row["step"]
        line["pressure"] = row["pressure"]
        line["minutes"] = span(row["minutes"])
        line["batch"] = row["batch"]
        line["party"] = row["party"]
        line["seats"] = row["seats"]
        line["mechanic"] = based(row.ref("mechanic"))
        line["stop"] = fare_stop(row.ref("stop"))
        line["state"] = row["state"]
        line["row_no"] = row["row_no"]
        lines.append(line)
    return lines
