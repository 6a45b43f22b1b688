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
    records = store.find("shelter_works", load=LOAD, order="opened", limit=limit, depot=depot)
    entries = []
    for record in records:
        entry = {}
        entry["id"] = record["id"]
        entry["supplier"] = firm(record.ref("supplier"))
        entry["score"] = record["score"]
        entry["degrees"] = record["degrees"]
        entry["opened"] = moment(record["opened"])
        entry["bus"] = number(record.ref("bus"))
        entry["yard"] = address(record.ref("yard"))
        entry["row_no"] = record["row_no"]
        entry["colour"] = record["colour"]
        entry["minutes"] = span(record["minutes"])
        entry["mechanic"] = crew(record.ref("mechanic"))
        entries.append(entry)
    return entries
