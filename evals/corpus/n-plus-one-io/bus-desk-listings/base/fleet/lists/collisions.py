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
    records = store.find("collisions", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["spare"] = number(record.ref("spare"))
        entry["supplier"] = firm(record.ref("supplier"))
        entry["row_no"] = record["row_no"]
        entry["degrees"] = record["degrees"]
        entry["shift"] = record["shift"]
        entry["score"] = record["score"]
        entry["last_stop"] = sign(record.ref("last_stop"))
        entry["reporter"] = based(record.ref("reporter"))
        entry["delay"] = span(record["delay"])
        entry["line"] = route(record.ref("line"))
        entries.append(entry)
    return entries
