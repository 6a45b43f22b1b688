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
    records = store.find("charter_trips", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["kilometres"] = rounded(record["kilometres"])
        entry["source"] = record["source"]
        entry["line"] = run_by(record.ref("line"))
        entry["cost"] = money(record["cost_cents"])
        entry["reporter"] = crew(record.ref("reporter"))
        entry["priority"] = record["priority"]
        entry["opened"] = moment(record["opened"])
        entry["last_stop"] = sign(record.ref("last_stop"))
        entry["colour"] = record["colour"]
        entry["score"] = record["score"]
        entry["litres"] = rounded(record["litres"])
        entry["closed"] = moment(record["closed"])
        entries.append(entry)
    return entries
