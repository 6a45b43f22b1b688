"""The list of cleanings."""

from fleet.formats import money, span
from fleet.labels import based, number, yard_name

LOAD = (
    "yard",
    "spare",
    "inspector",
    "inspector.yard",
)


def listing(store, depot, limit=100):
    """The cleanings of a depot, as its dispatchers see them, by priority."""
    rows = store.find("cleanings", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["yard"] = yard_name(row.ref("yard"))
        line["cost"] = money(row["cost_cents"])
        line["inspector"] = based(row.ref("inspector"))
        line["shift"] = row["shift"]
        line["source"] = row["source"]
        line["step"] = row["step"]
        line["axle"] = row["axle"]
        line["spare"] = number(row.ref("spare"))
        line["delay"] = span(row["delay"])
        line["degrees"] = row["degrees"]
        line["colour"] = row["colour"]
        line["volts"] = row["volts"]
        lines.append(line)
    return lines
