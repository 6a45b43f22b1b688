"""The list of battery swaps."""

from fleet.formats import moment
from fleet.labels import crew, person, plate, sign

LOAD = (
    "reporter",
    "driver",
    "driver.grade",
    "bus",
    "bus.maker",
    "last_stop",
)


def listing(store, depot, limit=100):
    rows = store.find("battery_swaps", load=LOAD, order="id", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["row_no"] = row["row_no"]
        line["score"] = row["score"]
        line["bus"] = plate(row.ref("bus"))
        line["driver"] = person(row.ref("driver"))
        line["volts"] = row["volts"]
        line["driver_crew"] = crew(row.ref("driver"))
        line["last_stop"] = sign(row.ref("last_stop"))
        line["closed"] = moment(row["closed"])
        line["priority"] = row["priority"]
        line["reporter"] = person(row.ref("reporter"))
        line["opened"] = moment(row["opened"])
        lines.append(line)
    return lines
