"""The list of breakdowns."""

from fleet.formats import moment, rounded, span
from fleet.labels import crew, firm, parked, person, plate, sign

LOAD = (
    "mechanic",
    "mechanic.grade",
    "stop",
    "bus",
    "bus.maker",
    "bus.yard",
    "supplier",
)


def listing(store, depot, limit=200):
    """The breakdowns of a depot, as its dispatchers see them, by priority."""
    rows = store.find("breakdowns", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["opened"] = moment(row["opened"])
        line["degrees"] = row["degrees"]
        line["mechanic_person"] = person(row.ref("mechanic"))
        line["stop"] = sign(row.ref("stop"))
        line["colour"] = row["colour"]
        line["state"] = row["state"]
        line["mechanic"] = crew(row.ref("mechanic"))
        line["bus_parked"] = parked(row.ref("bus"))
        line["row_no"] = row["row_no"]
        line["bus"] = plate(row.ref("bus"))
        line["delay"] = span(row["delay"])
        line["kilometres"] = rounded(row["kilometres"])
        line["minutes"] = span(row["minutes"])
        line["supplier"] = firm(row.ref("supplier"))
        lines.append(line)
    return lines
