"""The list of tyre changes."""

from fleet.formats import money, span
from fleet.labels import crew, fare_stop, firm, parked, person

LOAD = (
    "driver",
    "driver.grade",
    "last_stop",
    "last_stop.zone",
    "supplier",
    "inspector",
    "bus",
    "bus.yard",
)


def listing(store, depot, limit=50):
    """The tyre changes of a depot, as its dispatchers see them, by priority."""
    rows = store.find("tyre_changes", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["bus"] = parked(row.ref("bus"))
        line["row_no"] = row["row_no"]
        line["step"] = row["step"]
        line["shift"] = row["shift"]
        line["degrees"] = row["degrees"]
        line["supplier"] = firm(row.ref("supplier"))
        line["score"] = row["score"]
        line["driver"] = crew(row.ref("driver"))
        line["last_stop"] = fare_stop(row.ref("last_stop"))
        line["inspector"] = person(row.ref("inspector"))
        line["delay"] = span(row["delay"])
        line["minutes"] = span(row["minutes"])
        line["cost"] = money(row["cost_cents"])
        lines.append(line)
    return lines
