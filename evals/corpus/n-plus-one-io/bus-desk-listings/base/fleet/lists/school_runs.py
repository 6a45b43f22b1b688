"""The list of school runs on the screens of the depots."""

from fleet.formats import moment, money, rounded, span
from fleet.labels import address, based, parked, person, route

LOAD = (
    "yard",
    "yard.town",
    "line",
    "inspector",
    "inspector.yard",
    "bus",
    "bus.yard",
)


def listing(store, depot, limit=100):
    """The school runs of a depot, as its dispatchers see them, by state."""
    records = store.find("school_runs", load=LOAD, order="state", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["inspector_person"] = person(record.ref("inspector"))
        entry["yard"] = address(record.ref("yard"))
        entry["party"] = record["party"]
        entry["cost"] = money(record["cost_cents"])
        entry["line"] = route(record.ref("line"))
        entry["degrees"] = record["degrees"]
        entry["inspector"] = based(record.ref("inspector"))
        entry["delay"] = span(record["delay"])
        entry["seats"] = record["seats"]
        entry["opened"] = moment(record["opened"])
        entry["bus"] = parked(record.ref("bus"))
        entry["litres"] = rounded(record["litres"])
        entry["step"] = record["step"]
        entries.append(entry)
    return entries
