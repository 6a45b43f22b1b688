"""The list of collisions."""

from fleet.formats import moment, money, span
from fleet.labels import crew, firm, run_by

LOAD = (
    "line",
    "line.operator",
    "supplier",
    "reporter",
    "reporter.grade",
)


def listing(store, depot, limit=100):
    rows = store.find("collisions", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["reporter"] = crew(row.ref("reporter"))
        line["volts"] = row["volts"]
        line["pressure"] = row["pressure"]
        line["closed"] = moment(row["closed"])
        line["seats"] = row["seats"]
        line["supplier"] = firm(row.ref("supplier"))
        line["delay"] = span(row["delay"])
        line["batch"] = row["batch"]
        line["line"] = run_by(row.ref("line"))
        line["cost"] = money(row["cost_cents"])
        lines.append(line)
    return lines
