"""The list of inspections."""

from fleet.labels import based, crew, number, sign

LOAD = (
    "mechanic",
    "mechanic.grade",
    "spare",
    "last_stop",
    "driver",
    "driver.yard",
)


def listing(store, depot, limit=80):
    """The inspections of a depot, as its dispatchers see them, by id."""
    rows = store.find("inspections", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["party"] = row["party"]
        line["degrees"] = row["degrees"]
        line["score"] = row["score"]
        line["mechanic"] = crew(row.ref("mechanic"))
        line["priority"] = row["priority"]
        line["lane"] = row["lane"]
        line["volts"] = row["volts"]
        line["spare"] = number(row.ref("spare"))
        line["batch"] = row["batch"]
        line["driver"] = based(row.ref("driver"))
        line["last_stop"] = sign(row.ref("last_stop"))
        lines.append(line)
    return lines
