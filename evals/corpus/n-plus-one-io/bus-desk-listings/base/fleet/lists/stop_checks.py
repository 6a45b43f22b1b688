"""The list of stop checks."""

from fleet.formats import moment, span
from fleet.labels import crew, fare_stop, person, yard_name

LOAD = (
    "last_stop",
    "last_stop.zone",
    "yard",
    "driver",
    "driver.grade",
)


def listing(store, depot, limit=100):
    """The stop checks of a depot, as its dispatchers see them, by id."""
    rows = store.find("stop_checks", load=LOAD, order="id", limit=limit, depot=depot, state="open")
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["closed"] = moment(row["closed"])
        line["shift"] = row["shift"]
        line["minutes"] = span(row["minutes"])
        line["driver_person"] = person(row.ref("driver"))
        line["driver"] = crew(row.ref("driver"))
        line["last_stop"] = fare_stop(row.ref("last_stop"))
        line["delay"] = span(row["delay"])
        line["yard"] = yard_name(row.ref("yard"))
        line["degrees"] = row["degrees"]
        lines.append(line)
    return lines
