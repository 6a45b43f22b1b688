"""The list of brake tests."""

from fleet.formats import moment, money, span
from fleet.labels import firm, number, person, sign

LOAD = (
    "insurer",
    "stop",
    "spare",
    "inspector",
    "supplier",
)


def listing(store, depot, limit=50):
    """The brake tests of a depot, as its dispatchers see them, by id."""
    rows = store.find("brake_tests", load=LOAD, order="id", limit=limit, depot=depot, state="open")
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["cost"] = money(row["cost_cents"])
        line["volts"] = row["volts"]
        line["degrees"] = row["degrees"]
        line["pressure"] = row["pressure"]
        line["source"] = row["source"]
        line["closed"] = moment(row["closed"])
        line["minutes"] = span(row["minutes"])
        line["stop"] = sign(row.ref("stop"))
        line["supplier"] = firm(row.ref("supplier"))
        line["insurer"] = firm(row.ref("insurer"))
        line["spare"] = number(row.ref("spare"))
        line["inspector"] = person(row.ref("inspector"))
        lines.append(line)
    return lines
