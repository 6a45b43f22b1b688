"""The list of shelter works."""

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
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["supplier"] = firm(row.ref("supplier"))
        line["score"] = row["score"]
        line["degrees"] = row["degrees"]
        line["opened"] = moment(row["opened"])
        line["bus"] = number(row.ref("bus"))
        line["yard"] = address(row.ref("yard"))
        line["row_no"] = row["row_no"]
        line["colour"] = row["colour"]
        line["minutes"] = span(row["minutes"])
        line["mechanic"] = crew(row.ref("mechanic"))
        lines.append(line)
    return lines
