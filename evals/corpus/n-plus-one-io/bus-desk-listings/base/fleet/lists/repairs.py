"""The list of repairs."""

from fleet.formats import money, span
from fleet.labels import based, crew, firm, number, plate, sign

LOAD = (
    "insurer",
    "bus",
    "bus.maker",
    "stop",
    "reporter",
    "reporter.grade",
    "reporter.yard",
)


def listing(store, depot, limit=100):
    """The repairs of a depot, as its dispatchers see them, by id."""
    rows = store.find("repairs", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["reporter_based"] = based(row.ref("reporter"))
        line["score"] = row["score"]
        line["stop"] = sign(row.ref("stop"))
        line["source"] = row["source"]
        line["delay"] = span(row["delay"])
        line["cost"] = money(row["cost_cents"])
        line["lane"] = row["lane"]
        line["insurer"] = firm(row.ref("insurer"))
        line["bus_plate"] = plate(row.ref("bus"))
        line["reporter"] = crew(row.ref("reporter"))
        line["bus"] = number(row.ref("bus"))
        line["pressure"] = row["pressure"]
        lines.append(line)
    return lines
