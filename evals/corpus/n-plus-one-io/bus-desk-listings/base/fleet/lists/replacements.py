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
    rows = store.find("replacements", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["cost"] = money(row["cost_cents"])
        entry["yard"] = address(row.ref("yard"))
        entry["closed"] = moment(row["closed"])
        entry["source"] = row["source"]
        entry["line"] = run_by(row.ref("line"))
        entry["note"] = row["note"]
        entry["inspector"] = person(row.ref("inspector"))
        entry["spare"] = number(row.ref("spare"))
        entry["priority"] = row["priority"]
        entry["stop"] = sign(row.ref("stop"))
        entry["lane"] = row["lane"]
        entries.append(entry)
    return entries
