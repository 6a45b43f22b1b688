"""The list of cleanings."""

from fleet.formats import moment, money, rounded, span
from fleet.labels import parked, person, plate, route

LOAD = (
    "bus",
    "bus.maker",
    "bus.yard",
    "line",
    "reporter",
)


def listing(store, depot, limit=80):
    rows = store.find("cleanings", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["step"] = row["step"]
        line["minutes"] = span(row["minutes"])
        line["reporter"] = person(row.ref("reporter"))
        line["bus_parked"] = parked(row.ref("bus"))
        line["line"] = route(row.ref("line"))
        line["lane"] = row["lane"]
        line["bus"] = plate(row.ref("bus"))
        line["axle"] = row["axle"]
        line["delay"] = span(row["delay"])
        line["row_no"] = row["row_no"]
        line["kilometres"] = rounded(row["kilometres"])
        line["cost"] = money(row["cost_cents"])
        line["closed"] = moment(row["closed"])
        lines.append(line)
    return lines
