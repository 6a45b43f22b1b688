"""The order in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "hospital": value_of(row, "hospital"),
        "kind": value_of(row, "kind"),
        "blood_group": value_of(row, "blood_group"),
        "bags": value_of(row, "bags"),
        "urgent": value_of(row, "urgent"),
        "placed_at": value_of(row, "placed_at"),
        "wanted_at": value_of(row, "wanted_at"),
        "state": value_of(row, "state"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "hospital": value_of(row, "hospital"),
        "kind": value_of(row, "kind"),
    }


def show_list(rows):
    return {
        "kind": "order",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the order",
        "Hospital of the order",
        "Kind of the order",
        "Blood group of the order",
        "Bags of the order",
        "Urgent of the order",
        "Placed at of the order",
        "Wanted at of the order",
        "State of the order",
    ]
