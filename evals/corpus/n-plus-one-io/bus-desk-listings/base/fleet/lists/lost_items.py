"""The list of lost items."""

from fleet.formats import money, rounded, span
from fleet.labels import based, crew, fare_stop, number, parked, person, yard_name

LOAD = (
    "inspector",
    "inspector.grade",
    "yard",
    "bus",
    "bus.yard",
    "reporter",
    "reporter.yard",
    "last_stop",
    "last_stop.zone",
)


def listing(store, depot, limit=50):
    """The lost items of a depot, as its dispatchers see them, by priority."""
    rows = store.find("lost_items", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["yard"] = yard_name(row.ref("yard"))
        line["minutes"] = span(row["minutes"])
        line["cost"] = money(row["cost_cents"])
        line["lane"] = row["lane"]
        line["seats"] = row["seats"]
        line["party"] = row["party"]
        line["reporter"] = based(row.ref("reporter"))
        line["bus"] = number(row.ref("bus"))
        line["bus_parked"] = parked(row.ref("bus"))
        line["axle"] = row["axle"]
        line["pressure"] = row["pressure"]
        line["inspector"] = crew(row.ref("inspector"))
        line["last_stop"] = fare_stop(row.ref("last_stop"))
        line["kilometres"] = rounded(row["kilometres"])
        line["reporter_person"] = person(row.ref("reporter"))
        line["batch"] = row["batch"]
        lines.append(line)
    return lines
