"""The list of replacements on the screens of the depots."""

from fleet.formats import moment, money
from fleet.labels import address, number, person, run_by, sign

LOAD = (
    "inspector",
    "spare",
    "stop",
    "line",
    "line.operator",
    "yard",
    "yard.town",
)


def listing(store, depot, limit=100):
    """The replacements of a depot, as its dispatchers see them, by id."""
    records = store.find("replacements", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["cost"] = money(record["cost_cents"])
        entry["yard"] = address(record.ref("yard"))
        entry["closed"] = moment(record["closed"])
        entry["source"] = record["source"]
        entry["line"] = run_by(record.ref("line"))
        entry["note"] = record["note"]
        entry["inspector"] = person(record.ref("inspector"))
        entry["spare"] = number(record.ref("spare"))
        entry["priority"] = record["priority"]
        entry["stop"] = sign(record.ref("stop"))
        entry["lane"] = record["lane"]
        entries.append(entry)
    return entries
