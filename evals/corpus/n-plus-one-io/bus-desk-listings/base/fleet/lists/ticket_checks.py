"""The list of ticket checks."""

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
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["source"] = row["source"]
        line["volts"] = row["volts"]
        line["priority"] = row["priority"]
        line["degrees"] = row["degrees"]
        line["party"] = row["party"]
        line["colour"] = row["colour"]
        line["driver"] = crew(row.ref("driver"))
        line["stop"] = sign(row.ref("stop"))
        line["bus"] = number(row.ref("bus"))
        line["opened"] = moment(row["opened"])
        line["axle"] = row["axle"]
        line["cost"] = money(row["cost_cents"])
        lines.append(line)
    return lines
