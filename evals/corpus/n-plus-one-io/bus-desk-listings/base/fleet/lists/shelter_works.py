"""The list of shelter works."""

from fleet.formats import span
from fleet.labels import person, run_by, sign

LOAD = (
    "mechanic",
    "line",
    "line.operator",
    "last_stop",
    "stop",
)


def listing(store, depot, limit=80):
    rows = store.find("shelter_works", load=LOAD, order="state", limit=limit, depot=depot, state="open")
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["source"] = row["source"]
        line["row_no"] = row["row_no"]
        line["last_stop"] = sign(row.ref("last_stop"))
        line["note"] = row["note"]
        line["minutes"] = span(row["minutes"])
        line["line"] = run_by(row.ref("line"))
        line["stop"] = sign(row.ref("stop"))
        line["state"] = row["state"]
        line["axle"] = row["axle"]
        line["step"] = row["step"]
        line["mechanic"] = person(row.ref("mechanic"))
        lines.append(line)
    return lines
