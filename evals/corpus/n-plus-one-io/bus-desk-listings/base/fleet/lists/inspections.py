"""The list of inspections on the screens of the depots."""

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
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["party"] = row["party"]
        entry["degrees"] = row["degrees"]
        entry["score"] = row["score"]
        entry["mechanic"] = crew(row.ref("mechanic"))
        entry["priority"] = row["priority"]
        entry["lane"] = row["lane"]
        entry["volts"] = row["volts"]
        entry["spare"] = number(row.ref("spare"))
        entry["batch"] = row["batch"]
        entry["driver"] = based(row.ref("driver"))
        entry["last_stop"] = sign(row.ref("last_stop"))
        entries.append(entry)
    return entries
