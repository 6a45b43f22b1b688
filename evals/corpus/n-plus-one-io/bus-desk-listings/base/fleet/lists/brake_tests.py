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
    records = store.find("brake_tests", load=LOAD, order="id", limit=limit, depot=depot, state="open")
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["cost"] = money(record["cost_cents"])
        entry["volts"] = record["volts"]
        entry["degrees"] = record["degrees"]
        entry["pressure"] = record["pressure"]
        entry["source"] = record["source"]
        entry["closed"] = moment(record["closed"])
        entry["minutes"] = span(record["minutes"])
        entry["stop"] = sign(record.ref("stop"))
        entry["supplier"] = firm(record.ref("supplier"))
        entry["insurer"] = firm(record.ref("insurer"))
        entry["spare"] = number(record.ref("spare"))
        entry["inspector"] = person(record.ref("inspector"))
        entries.append(entry)
    return entries
