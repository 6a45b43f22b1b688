"""The list of charter trips on the screens of the depots."""

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
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["kilometres"] = rounded(row["kilometres"])
        entry["source"] = row["source"]
        entry["line"] = run_by(row.ref("line"))
        entry["cost"] = money(row["cost_cents"])
        entry["reporter"] = crew(row.ref("reporter"))
        entry["priority"] = row["priority"]
        entry["opened"] = moment(row["opened"])
        entry["last_stop"] = sign(row.ref("last_stop"))
        entry["colour"] = row["colour"]
        entry["score"] = row["score"]
        entry["litres"] = rounded(row["litres"])
        entry["closed"] = moment(row["closed"])
        entries.append(entry)
    return entries
