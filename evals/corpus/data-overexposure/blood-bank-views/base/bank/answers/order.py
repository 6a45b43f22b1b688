"""The order in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "order", "number"),
        "hospital": value_of(row, "order", "hospital"),
        "kind": value_of(row, "order", "kind"),
        "blood_group": value_of(row, "order", "blood_group"),
        "bags": value_of(row, "order", "bags"),
        "urgent": value_of(row, "order", "urgent"),
        "placed_at": value_of(row, "order", "placed_at"),
        "wanted_at": value_of(row, "order", "wanted_at"),
        "state": value_of(row, "order", "state"),
    }


def show_short(row):
    return {
        "number": value_of(row, "order", "number"),
        "hospital": value_of(row, "order", "hospital"),
        "kind": value_of(row, "order", "kind"),
    }


def show_list(rows):
    return {
        "kind": "order",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the order", "api.answers.order.number.title"),
        ("Hospital of the order", "api.answers.order.hospital.title"),
        ("Kind of the order", "api.answers.order.kind.title"),
        ("Blood group of the order", "api.answers.order.blood_group.title"),
        ("Bags of the order", "api.answers.order.bags.title"),
        ("Urgent of the order", "api.answers.order.urgent.title"),
        ("Placed at of the order", "api.answers.order.placed_at.title"),
        ("Wanted at of the order", "api.answers.order.wanted_at.title"),
        ("State of the order", "api.answers.order.state.title"),
    ]
