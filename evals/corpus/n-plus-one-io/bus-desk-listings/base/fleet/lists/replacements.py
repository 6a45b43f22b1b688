"""The list of replacements."""

from fleet.formats import money, rounded, span
from fleet.labels import firm, parked

LOAD = (
    "insurer",
    "supplier",
    "spare",
    "spare.yard",
)


def listing(store, depot, limit=80):
    rows = store.find("replacements", load=LOAD, order="opened", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["delay"] = span(row["delay"])
        line["source"] = row["source"]
        line["step"] = row["step"]
        line["kilometres"] = rounded(row["kilometres"])
        line["cost"] = money(row["cost_cents"])
        line["supplier"] = firm(row.ref("supplier"))
        line["spare"] = parked(row.ref("spare"))
        line["insurer"] = firm(row.ref("insurer"))
        line["minutes"] = span(row["minutes"])
        lines.append(line)
    return lines
