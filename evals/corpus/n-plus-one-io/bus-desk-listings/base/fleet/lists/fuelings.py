"""The list of fuelings."""

from fleet.formats import moment, money, rounded, span
from fleet.labels import firm, number, parked, plate, sign, yard_name

LOAD = (
    "stop",
    "spare",
    "yard",
    "bus",
    "bus.maker",
    "bus.yard",
    "supplier",
)


def listing(store, depot, limit=50):
    rows = store.find("fuelings", load=LOAD, order="priority", limit=limit, depot=depot, state="open")
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["minutes"] = span(row["minutes"])
        line["yard"] = yard_name(row.ref("yard"))
        line["supplier"] = firm(row.ref("supplier"))
        line["closed"] = moment(row["closed"])
        line["bus_parked"] = parked(row.ref("bus"))
        line["bus"] = plate(row.ref("bus"))
        line["kilometres"] = rounded(row["kilometres"])
        line["stop"] = sign(row.ref("stop"))
        line["state"] = row["state"]
        line["spare"] = number(row.ref("spare"))
        line["cost"] = money(row["cost_cents"])
        line["batch"] = row["batch"]
        line["seats"] = row["seats"]
        line["lane"] = row["lane"]
        lines.append(line)
    return lines
