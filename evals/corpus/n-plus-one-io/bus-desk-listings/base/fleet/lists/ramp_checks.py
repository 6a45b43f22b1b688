"""The list of ramp checks on the screens of the depots."""

from fleet.formats import money
from fleet.labels import based, firm, number, person

LOAD = (
    "insurer",
    "driver",
    "driver.yard",
    "spare",
    "mechanic",
)


def listing(store, depot, limit=50):
    """The ramp checks of a depot, as its dispatchers see them, by id."""
    rows = store.find("ramp_checks", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["seats"] = row["seats"]
        entry["spare"] = number(row.ref("spare"))
        entry["insurer"] = firm(row.ref("insurer"))
        entry["cost"] = money(row["cost_cents"])
        entry["shift"] = row["shift"]
        entry["state"] = row["state"]
        entry["mechanic"] = person(row.ref("mechanic"))
        entry["degrees"] = row["degrees"]
        entry["source"] = row["source"]
        entry["score"] = row["score"]
        entry["driver"] = person(row.ref("driver"))
        entry["driver_based"] = based(row.ref("driver"))
        entry["batch"] = row["batch"]
        entries.append(entry)
    return entries
