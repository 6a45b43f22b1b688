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
    records = store.find("cleanings", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["yard"] = yard_name(record.ref("yard"))
        entry["cost"] = money(record["cost_cents"])
        entry["inspector"] = based(record.ref("inspector"))
        entry["shift"] = record["shift"]
        entry["source"] = record["source"]
        entry["step"] = record["step"]
        entry["axle"] = record["axle"]
        entry["spare"] = number(record.ref("spare"))
        entry["delay"] = span(record["delay"])
        entry["degrees"] = record["degrees"]
        entry["colour"] = record["colour"]
        entry["volts"] = record["volts"]
        entries.append(entry)
    return entries
