"""The tour in answers."""


def show(row):
    return {
        "number": row.number,
        "van_plate": row.van_plate,
        "starts_at": row.starts_at,
        "ends_at": row.ends_at,
        "stops": row.stops,
        "planned_bags": row.planned_bags,
        "taken_bags": row.taken_bags,
        "driver_badge": row.driver_badge,
    }


def show_short(row):
    return {
        "number": row.number,
        "van_plate": row.van_plate,
        "starts_at": row.starts_at,
    }


def show_list(rows):
    return {
        "kind": "tour",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "van plate",
        "starts at",
        "ends at",
        "stops",
        "planned bags",
        "taken bags",
        "driver badge",
    ]
