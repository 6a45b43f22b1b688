"""The list of collisions on the screens of the depots."""

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
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["spare"] = number(row.ref("spare"))
        entry["supplier"] = firm(row.ref("supplier"))
        entry["row_no"] = row["row_no"]
        entry["degrees"] = row["degrees"]
        entry["shift"] = row["shift"]
        entry["score"] = row["score"]
        entry["last_stop"] = sign(row.ref("last_stop"))
        entry["reporter"] = based(row.ref("reporter"))
        entry["delay"] = span(row["delay"])
        entry["line"] = route(row.ref("line"))
        entries.append(entry)
    return entries
