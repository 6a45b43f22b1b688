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
    rows = store.find("ticket_checks", load=LOAD, order="priority", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["source"] = row["source"]
        entry["volts"] = row["volts"]
        entry["priority"] = row["priority"]
        entry["degrees"] = row["degrees"]
        entry["party"] = row["party"]
        entry["colour"] = row["colour"]
        entry["driver"] = crew(row.ref("driver"))
        entry["stop"] = sign(row.ref("stop"))
        entry["bus"] = number(row.ref("bus"))
        entry["opened"] = moment(row["opened"])
        entry["axle"] = row["axle"]
        entry["cost"] = money(row["cost_cents"])
        entries.append(entry)
    return entries
