"""The list of door faults."""

from fleet.formats import span
from fleet.labels import based, firm, yard_name

LOAD = (
    "insurer",
    "mechanic",
    "mechanic.yard",
    "yard",
)


def listing(store, depot, limit=100):
    """The door faults of a depot, as its dispatchers see them, by state."""
    rows = store.find("door_faults", load=LOAD, order="state", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["yard"] = yard_name(row.ref("yard"))
        line["insurer"] = firm(row.ref("insurer"))
        line["score"] = row["score"]
        line["shift"] = row["shift"]
        line["degrees"] = row["degrees"]
        line["mechanic"] = based(row.ref("mechanic"))
        line["delay"] = span(row["delay"])
        line["source"] = row["source"]
        line["batch"] = row["batch"]
        line["pressure"] = row["pressure"]
        line["seats"] = row["seats"]
        lines.append(line)
    return lines
