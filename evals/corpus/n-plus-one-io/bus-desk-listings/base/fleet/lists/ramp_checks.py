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
    records = store.find("ramp_checks", load=LOAD, order="id", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["seats"] = record["seats"]
        entry["spare"] = number(record.ref("spare"))
        entry["insurer"] = firm(record.ref("insurer"))
        entry["cost"] = money(record["cost_cents"])
        entry["shift"] = record["shift"]
        entry["state"] = record["state"]
        entry["mechanic"] = person(record.ref("mechanic"))
        entry["degrees"] = record["degrees"]
        entry["source"] = record["source"]
        entry["score"] = record["score"]
        entry["driver"] = person(record.ref("driver"))
        entry["driver_based"] = based(record.ref("driver"))
        entry["batch"] = record["batch"]
        entries.append(entry)
    return entries
