"""The delivery in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "delivery", "number"),
        "order_number": value_of(row, "delivery", "order_number"),
        "van_plate": value_of(row, "delivery", "van_plate"),
        "left_at": value_of(row, "delivery", "left_at"),
        "arrived_at": value_of(row, "delivery", "arrived_at"),
        "bags": value_of(row, "delivery", "bags"),
        "degrees_least": value_of(row, "delivery", "degrees_least"),
        "degrees_most": value_of(row, "delivery", "degrees_most"),
    }


def show_short(row):
    return {
        "number": value_of(row, "delivery", "number"),
        "order_number": value_of(row, "delivery", "order_number"),
        "van_plate": value_of(row, "delivery", "van_plate"),
    }


def show_list(rows):
    return {
        "kind": "delivery",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the delivery", "api.answers.delivery.number.title"),
        ("Order number of the delivery", "api.answers.delivery.order_number.title"),
        ("Van plate of the delivery", "api.answers.delivery.van_plate.title"),
        ("Left at of the delivery", "api.answers.delivery.left_at.title"),
        ("Arrived at of the delivery", "api.answers.delivery.arrived_at.title"),
        ("Bags of the delivery", "api.answers.delivery.bags.title"),
        ("Degrees least of the delivery", "api.answers.delivery.degrees_least.title"),
        ("Degrees most of the delivery", "api.answers.delivery.degrees_most.title"),
    ]
