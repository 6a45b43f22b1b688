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
    records = store.find("inspections", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["party"] = record["party"]
        entry["degrees"] = record["degrees"]
        entry["score"] = record["score"]
        entry["mechanic"] = crew(record.ref("mechanic"))
        entry["priority"] = record["priority"]
        entry["lane"] = record["lane"]
        entry["volts"] = record["volts"]
        entry["spare"] = number(record.ref("spare"))
        entry["batch"] = record["batch"]
        entry["driver"] = based(record.ref("driver"))
        entry["last_stop"] = sign(record.ref("last_stop"))
        entries.append(entry)
    return entries
