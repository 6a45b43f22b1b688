"""The order in answers."""


def show(row):
    return {
        "number": row.number,
        "hospital": row.hospital,
        "kind": row.kind,
        "blood_group": row.blood_group,
        "bags": row.bags,
        "urgent": row.urgent,
        "placed_at": row.placed_at,
        "wanted_at": row.wanted_at,
        "state": row.state,
    }


def show_short(row):
    return {
        "number": row.number,
        "hospital": row.hospital,
        "kind": row.kind,
    }


def show_list(rows):
    return {
        "kind": "order",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "hospital",
        "kind",
        "blood group",
        "bags",
        "urgent",
        "placed at",
        "wanted at",
        "state",
    ]
