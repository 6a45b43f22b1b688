"""The list of replacements."""

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
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["cost"] = money(row["cost_cents"])
        line["yard"] = address(row.ref("yard"))
        line["closed"] = moment(row["closed"])
        line["source"] = row["source"]
        line["line"] = run_by(row.ref("line"))
        line["note"] = row["note"]
        line["inspector"] = person(row.ref("inspector"))
        line["spare"] = number(row.ref("spare"))
        line["priority"] = row["priority"]
        line["stop"] = sign(row.ref("stop"))
        line["lane"] = row["lane"]
        lines.append(line)
    return lines
