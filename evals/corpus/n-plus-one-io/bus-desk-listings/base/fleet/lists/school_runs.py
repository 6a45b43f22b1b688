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
    rows = store.find("school_runs", load=LOAD, order="state", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["inspector_person"] = person(row.ref("inspector"))
        entry["yard"] = address(row.ref("yard"))
        entry["party"] = row["party"]
        entry["cost"] = money(row["cost_cents"])
        entry["line"] = route(row.ref("line"))
        entry["degrees"] = row["degrees"]
        entry["inspector"] = based(row.ref("inspector"))
        entry["delay"] = span(row["delay"])
        entry["seats"] = row["seats"]
        entry["opened"] = moment(row["opened"])
        entry["bus"] = parked(row.ref("bus"))
        entry["litres"] = rounded(row["litres"])
        entry["step"] = row["step"]
        entries.append(entry)
    return entries
