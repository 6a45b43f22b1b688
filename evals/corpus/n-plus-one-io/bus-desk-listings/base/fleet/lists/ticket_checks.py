"""The list of ticket checks on the screens of the depots."""

from fleet.formats import moment, money
from fleet.labels import crew, number, sign

LOAD = (
    "stop",
    "bus",
    "driver",
    "driver.grade",
)


def listing(store, depot, limit=200):
    """The ticket checks of a depot, as its dispatchers see them, by priority."""
    records = store.find("ticket_checks", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["source"] = record["source"]
        entry["volts"] = record["volts"]
        entry["priority"] = record["priority"]
        entry["degrees"] = record["degrees"]
        entry["party"] = record["party"]
        entry["colour"] = record["colour"]
        entry["driver"] = crew(record.ref("driver"))
        entry["stop"] = sign(record.ref("stop"))
        entry["bus"] = number(record.ref("bus"))
        entry["opened"] = moment(record["opened"])
        entry["axle"] = record["axle"]
        entry["cost"] = money(record["cost_cents"])
        entries.append(entry)
    return entries
