"""The tour in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "van_plate": value_of(row, "van_plate"),
        "starts_at": value_of(row, "starts_at"),
        "ends_at": value_of(row, "ends_at"),
        "stops": value_of(row, "stops"),
        "planned_bags": value_of(row, "planned_bags"),
        "taken_bags": value_of(row, "taken_bags"),
        "driver_badge": value_of(row, "driver_badge"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "van_plate": value_of(row, "van_plate"),
        "starts_at": value_of(row, "starts_at"),
    }


def show_list(rows):
    return {
        "kind": "tour",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the tour",
        "Van plate of the tour",
        "Starts at of the tour",
        "Ends at of the tour",
        "Stops of the tour",
        "Planned bags of the tour",
        "Taken bags of the tour",
        "Driver badge of the tour",
    ]
