"""The list of charter trips."""

from fleet.formats import moment, money, rounded
from fleet.labels import crew, run_by, sign

LOAD = (
    "line",
    "line.operator",
    "reporter",
    "reporter.grade",
    "last_stop",
)


def listing(store, depot, limit=50):
    """The charter trips of a depot, as its dispatchers see them, by id."""
    rows = store.find("charter_trips", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["kilometres"] = rounded(row["kilometres"])
        line["source"] = row["source"]
        line["line"] = run_by(row.ref("line"))
        line["cost"] = money(row["cost_cents"])
        line["reporter"] = crew(row.ref("reporter"))
        line["priority"] = row["priority"]
        line["opened"] = moment(row["opened"])
        line["last_stop"] = sign(row.ref("last_stop"))
        line["colour"] = row["colour"]
        line["score"] = row["score"]
        line["litres"] = rounded(row["litres"])
        line["closed"] = moment(row["closed"])
        lines.append(line)
    return lines
