"""The list of night runs."""

from fleet.formats import moment, rounded, span
from fleet.labels import based, crew, fare_stop, person

LOAD = (
    "last_stop",
    "last_stop.zone",
    "mechanic",
    "driver",
    "driver.yard",
    "driver.grade",
)


def listing(store, depot, limit=200):
    """The night runs of a depot, as its dispatchers see them, by priority."""
    rows = store.find("night_runs", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["kilometres"] = rounded(row["kilometres"])
        line["minutes"] = span(row["minutes"])
        line["opened"] = moment(row["opened"])
        line["driver_crew"] = crew(row.ref("driver"))
        line["mechanic"] = person(row.ref("mechanic"))
        line["driver"] = based(row.ref("driver"))
        line["degrees"] = row["degrees"]
        line["last_stop"] = fare_stop(row.ref("last_stop"))
        line["party"] = row["party"]
        lines.append(line)
    return lines
