"""The list of shelter works on the screens of the depots."""

from fleet.formats import moment, span
from fleet.labels import address, crew, firm, number

LOAD = (
    "mechanic",
    "mechanic.grade",
    "supplier",
    "bus",
    "yard",
    "yard.town",
)


def listing(store, depot, limit=80):
    """The shelter works of a depot, as its dispatchers see them, by opened."""
    rows = store.find("shelter_works", load=LOAD, order="opened", limit=limit, depot=depot)
    entries = []
    for row in rows:
        entry = {}
        entry["id"] = row["id"]
        entry["supplier"] = firm(row.ref("supplier"))
        entry["score"] = row["score"]
        entry["degrees"] = row["degrees"]
        entry["opened"] = moment(row["opened"])
        entry["bus"] = number(row.ref("bus"))
        entry["yard"] = address(row.ref("yard"))
        entry["row_no"] = row["row_no"]
        entry["colour"] = row["colour"]
        entry["minutes"] = span(row["minutes"])
        entry["mechanic"] = crew(row.ref("mechanic"))
        entries.append(entry)
    return entries
