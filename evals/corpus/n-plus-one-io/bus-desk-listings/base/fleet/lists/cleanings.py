"""The list of cleanings on the screens of the depots."""

from fleet.formats import money, span
from fleet.labels import based, number, yard_name

LOAD = (
    "yard",
    "spare",
    "inspector",
    "inspector.yard",
)


def listing(store, depot, limit=100):
    """The cleanings of a depot, as its dispatchers see them, by priority."""
    rows = store.find("cleanings", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["yard"] = yard_name(row.ref("yard"))
        entry["cost"] = money(row["cost_cents"])
        entry["inspector"] = based(row.ref("inspector"))
        entry["shift"] = row["shift"]
        entry["source"] = row["source"]
        entry["step"] = row["step"]
        entry["axle"] = row["axle"]
        entry["spare"] = number(row.ref("spare"))
        entry["delay"] = span(row["delay"])
        entry["degrees"] = row["degrees"]
        entry["colour"] = row["colour"]
        entry["volts"] = row["volts"]
        entries.append(entry)
    return entries
