"""The delivery in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "order_number": value_of(row, "order_number"),
        "van_plate": value_of(row, "van_plate"),
        "left_at": value_of(row, "left_at"),
        "arrived_at": value_of(row, "arrived_at"),
        "bags": value_of(row, "bags"),
        "degrees_least": value_of(row, "degrees_least"),
        "degrees_most": value_of(row, "degrees_most"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "order_number": value_of(row, "order_number"),
        "van_plate": value_of(row, "van_plate"),
    }


def show_list(rows):
    return {
        "kind": "delivery",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the delivery",
        "Order number of the delivery",
        "Van plate of the delivery",
        "Left at of the delivery",
        "Arrived at of the delivery",
        "Bags of the delivery",
        "Degrees least of the delivery",
        "Degrees most of the delivery",
    ]
