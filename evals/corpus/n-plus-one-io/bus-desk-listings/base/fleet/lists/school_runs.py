"""The list of school runs."""

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
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["inspector_person"] = person(row.ref("inspector"))
        line["yard"] = address(row.ref("yard"))
        line["party"] = row["party"]
        line["cost"] = money(row["cost_cents"])
        line["line"] = route(row.ref("line"))
        line["degrees"] = row["degrees"]
        line["inspector"] = based(row.ref("inspector"))
        line["delay"] = span(row["delay"])
        line["seats"] = row["seats"]
        line["opened"] = moment(row["opened"])
        line["bus"] = parked(row.ref("bus"))
        line["litres"] = rounded(row["litres"])
        line["step"] = row["step"]
        lines.append(line)
    return lines
