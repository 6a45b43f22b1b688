"""The list of complaints."""

from fleet.formats import moment, rounded, span
from fleet.labels import address, firm, parked, sign

LOAD = (
    "insurer",
    "yard",
    "yard.town",
    "stop",
    "bus",
    "bus.yard",
)


def listing(store, depot, limit=80):
    rows = store.find("complaints", load=LOAD, order="opened", limit=limit, depot=depot, state="open")
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["score"] = row["score"]
        line["kilometres"] = rounded(row["kilometres"])
        line["source"] = row["source"]
        line["axle"] = row["axle"]
        line["stop"] = sign(row.ref("stop"))
        line["bus"] = parked(row.ref("bus"))
        line["yard"] = address(row.ref("yard"))
        line["litres"] = rounded(row["litres"])
        line["minutes"] = span(row["minutes"])
        line["opened"] = moment(row["opened"])
        line["insurer"] = firm(row.ref("insurer"))
        lines.append(line)
    return lines
