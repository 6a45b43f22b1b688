"""The list of battery swaps."""

from fleet.formats import span
from fleet.labels import crew, fare_stop, firm, number

LOAD = (
    "stop",
    "stop.zone",
    "insurer",
    "inspector",
    "inspector.grade",
    "driver",
    "driver.grade",
    "spare",
)


def listing(store, depot, limit=200):
    """The battery swaps of a depot, as its dispatchers see them, by id."""
    rows = store.find("battery_swaps", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["inspector"] = crew(row.ref("inspector"))
        line["state"] = row["state"]
        line["delay"] = span(row["delay"])
        line["priority"] = row["priority"]
        line["driver"] = crew(row.ref("driver"))
        line["score"] = row["score"]
        line["stop"] = fare_stop(row.ref("stop"))
        line["batch"] = row["batch"]
        line["minutes"] = span(row["minutes"])
        line["spare"] = number(row.ref("spare"))
        line["insurer"] = firm(row.ref("insurer"))
        lines.append(line)
    return lines
