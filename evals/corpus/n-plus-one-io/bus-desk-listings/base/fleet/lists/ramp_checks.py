"""The list of ramp checks."""

from fleet.formats import money, span
from fleet.labels import fare_stop, firm, route, sign

LOAD = (
    "line",
    "stop",
    "insurer",
    "last_stop",
    "last_stop.zone",
)


def listing(store, depot, limit=100):
    rows = store.find("ramp_checks", load=LOAD, order="opened", limit=limit, depot=depot, state="open")
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["last_stop"] = fare_stop(row.ref("last_stop"))
        line["pressure"] = row["pressure"]
        line["source"] = row["source"]
        line["line"] = route(row.ref("line"))
        line["insurer"] = firm(row.ref("insurer"))
        line["step"] = row["step"]
        line["delay"] = span(row["delay"])
        line["row_no"] = row["row_no"]
        line["lane"] = row["lane"]
        line["cost"] = money(row["cost_cents"])
        line["party"] = row["party"]
        line["priority"] = row["priority"]
        line["stop"] = sign(row.ref("stop"))
        lines.append(line)
    return lines
