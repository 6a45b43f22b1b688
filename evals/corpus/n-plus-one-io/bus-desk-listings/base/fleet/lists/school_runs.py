"""The list of school runs."""

from fleet.labels import based, crew, person, plate

LOAD = (
    "mechanic",
    "mechanic.yard",
    "spare",
    "spare.maker",
    "driver",
    "driver.grade",
    "reporter",
    "reporter.yard",
)


def listing(store, depot, limit=100):
    rows = store.find("school_runs", load=LOAD, order="priority", limit=limit, depot=depot)
    lines = []
    for row in rows:
        line = {}
        line["id"] = row["id"]
        line["pressure"] = row["pressure"]
        line["mechanic_based"] = based(row.ref("mechanic"))
        line["driver"] = person(row.ref("driver"))
        line["spare"] = plate(row.ref("spare"))
        line["seats"] = row["seats"]
        line["driver_crew"] = crew(row.ref("driver"))
        line["batch"] = row["batch"]
        line["reporter"] = based(row.ref("reporter"))
        line["mechanic"] = person(row.ref("mechanic"))
        line["score"] = row["score"]
        line["step"] = row["step"]
        lines.append(line)
    return lines
