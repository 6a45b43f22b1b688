"""The list of brake tests."""

from fleet.formats import money, span
from fleet.labels import crew, firm, number, plate, route, yard_name

LOAD = (
    "inspector",
    "inspector.grade",
    "line",
    "yard",
    "spare",
    "spare.maker",
    "supplier",
)


def listing(store, depot, limit=80):
    rows = store.find("brake_tests", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["cost"] = money(row["cost_cents"])
        line["seats"] = row["seats"]
        line["line"] = route(row.ref("line"))
        line["inspector"] = crew(row.ref("inspector"))
        line["score"] = row["score"]
        line["spare_number"] = number(row.ref("spare"))
        line["delay"] = span(row["delay"])
        line["note"] = row["note"]
        line["yard"] = yard_name(row.ref("yard"))
        line["spare"] = plate(row.ref("spare"))
        line["axle"] = row["axle"]
        line["supplier"] = firm(row.ref("supplier"))
        lines.append(line)
    return lines
