"""The list of stop checks."""

from fleet.formats import money, rounded, span
from fleet.labels import based, crew, number, person

LOAD = (
    "reporter",
    "reporter.yard",
    "inspector",
    "inspector.grade",
    "driver",
    "spare",
)


def listing(store, depot, limit=50):
    rows = store.find("stop_checks", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["cost"] = money(row["cost_cents"])
        line["colour"] = row["colour"]
        line["kilometres"] = rounded(row["kilometres"])
        line["reporter_based"] = based(row.ref("reporter"))
        line["driver"] = person(row.ref("driver"))
        line["batch"] = row["batch"]
        line["pressure"] = row["pressure"]
        line["degrees"] = row["degrees"]
        line["reporter"] = person(row.ref("reporter"))
        line["inspector"] = crew(row.ref("inspector"))
        line["spare"] = number(row.ref("spare"))
        line["volts"] = row["volts"]
        line["minutes"] = span(row["minutes"])
        line["lane"] = row["lane"]
        lines.append(line)
    return lines
