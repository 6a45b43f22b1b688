"""The list of paint jobs."""

from fleet.formats import moment, money, rounded, span
from fleet.labels import crew, person, route, yard_name

LOAD = (
    "line",
    "yard",
    "inspector",
    "inspector.grade",
    "driver",
)


def listing(store, depot, limit=50):
    rows = store.find("paint_jobs", load=LOAD, order="id", limit=limit, depot=depot, state="open")
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["inspector"] = crew(row.ref("inspector"))
        line["litres"] = rounded(row["litres"])
        line["axle"] = row["axle"]
        line["delay"] = span(row["delay"])
        line["cost"] = money(row["cost_cents"])
        line["batch"] = row["batch"]
        line["line"] = route(row.ref("line"))
        line["yard"] = yard_name(row.ref("yard"))
        line["driver"] = person(row.ref("driver"))
        line["note"] = row["note"]
        line["closed"] = moment(row["closed"])
        lines.append(line)
    return lines
