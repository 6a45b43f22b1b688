"""The list of seat repairs."""

from fleet.formats import money, rounded, span
from fleet.labels import based, crew, firm, number, parked

LOAD = (
    "reporter",
    "reporter.yard",
    "reporter.grade",
    "supplier",
    "spare",
    "spare.yard",
    "inspector",
    "inspector.grade",
    "inspector.yard",
)


def listing(store, depot, limit=200):
    rows = store.find("seat_repairs", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["priority"] = row["priority"]
        line["litres"] = rounded(row["litres"])
        line["supplier"] = firm(row.ref("supplier"))
        line["reporter"] = based(row.ref("reporter"))
        line["reporter_crew"] = crew(row.ref("reporter"))
        line["seats"] = row["seats"]
        line["delay"] = span(row["delay"])
        line["spare_number"] = number(row.ref("spare"))
        line["row_no"] = row["row_no"]
        line["spare"] = parked(row.ref("spare"))
        line["colour"] = row["colour"]
        line["cost"] = money(row["cost_cents"])
        line["inspector_based"] = based(row.ref("inspector"))
        line["score"] = row["score"]
        line["inspector"] = crew(row.ref("inspector"))
        line["minutes"] = span(row["minutes"])
        lines.append(line)
    return lines
