"""The list of brake tests on the screens of the depots."""

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
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["cost"] = money(row["cost_cents"])
        entry["volts"] = row["volts"]
        entry["degrees"] = row["degrees"]
        entry["pressure"] = row["pressure"]
        entry["source"] = row["source"]
        entry["closed"] = moment(row["closed"])
        entry["minutes"] = span(row["minutes"])
        entry["stop"] = sign(row.ref("stop"))
        entry["supplier"] = firm(row.ref("supplier"))
        entry["insurer"] = firm(row.ref("insurer"))
        entry["spare"] = number(row.ref("spare"))
        entry["inspector"] = person(row.ref("inspector"))
        entries.append(entry)
    return entries
