"""The list of collisions."""

from fleet.formats import span
from fleet.labels import based, firm, number, route, sign

LOAD = (
    "last_stop",
    "line",
    "reporter",
    "reporter.yard",
    "supplier",
    "spare",
)


def listing(store, depot, limit=200):
    """The collisions of a depot, as its dispatchers see them, by id."""
    rows = store.find("collisions", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["spare"] = number(row.ref("spare"))
        line["supplier"] = firm(row.ref("supplier"))
        line["row_no"] = row["row_no"]
        line["degrees"] = row["degrees"]
        line["shift"] = row["shift"]
        line["score"] = row["score"]
        line["last_stop"] = sign(row.ref("last_stop"))
        line["reporter"] = based(row.ref("reporter"))
        line["delay"] = span(row["delay"])
        line["line"] = route(row.ref("line"))
        lines.append(line)
    return lines
