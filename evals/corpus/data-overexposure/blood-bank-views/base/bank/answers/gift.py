"""The gift in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "title": value_of(row, "title"),
        "stock": value_of(row, "stock"),
        "reorder_at": value_of(row, "reorder_at"),
        "supplier_code": value_of(row, "supplier_code"),
        "size": value_of(row, "size"),
        "since": value_of(row, "since"),
        "state": value_of(row, "state"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "title": value_of(row, "title"),
        "stock": value_of(row, "stock"),
    }


def show_list(rows):
    return {
        "kind": "gift",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the gift",
        "Title of the gift",
        "Stock of the gift",
        "Reorder at of the gift",
        "Supplier code of the gift",
        "Size of the gift",
        "Since of the gift",
        "State of the gift",
    ]
