"""The list of driver swaps."""

from fleet.formats import span
from fleet.labels import based, person, sign, yard_name

LOAD = (
    "last_stop",
    "inspector",
    "inspector.yard",
    "yard",
)


def listing(store, depot, limit=100):
    """The driver swaps of a depot, as its dispatchers see them, by opened."""
    rows = store.find("driver_swaps", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["step"] = row["step"]
        line["inspector_based"] = based(row.ref("inspector"))
        line["inspector"] = person(row.ref("inspector"))
        line["priority"] = row["priority"]
        line["delay"] = span(row["delay"])
        line["colour"] = row["colour"]
        line["party"] = row["party"]
        line["yard"] = yard_name(row.ref("yard"))
        line["minutes"] = span(row["minutes"])
        line["last_stop"] = sign(row.ref("last_stop"))
        line["axle"] = row["axle"]
        lines.append(line)
    return lines
