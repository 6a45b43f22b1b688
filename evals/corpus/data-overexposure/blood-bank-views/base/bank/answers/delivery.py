"""The delivery in answers."""


def show(row):
    return {
        "number": row.number,
        "order_number": row.order_number,
        "van_plate": row.van_plate,
        "left_at": row.left_at,
        "arrived_at": row.arrived_at,
        "bags": row.bags,
        "degrees_least": row.degrees_least,
        "degrees_most": row.degrees_most,
    }


def show_short(row):
    return {
        "number": row.number,
        "order_number": row.order_number,
        "van_plate": row.van_plate,
    }


def show_list(rows):
    return {
        "kind": "delivery",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "order number",
        "van plate",
        "left at",
        "arrived at",
        "bags",
        "degrees least",
        "degrees most",
    ]
