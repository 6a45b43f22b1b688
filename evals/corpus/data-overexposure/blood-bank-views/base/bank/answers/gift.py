"""The gift in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "gift", "number"),
        "title": value_of(row, "gift", "title"),
        "stock": value_of(row, "gift", "stock"),
        "reorder_at": value_of(row, "gift", "reorder_at"),
        "supplier_code": value_of(row, "gift", "supplier_code"),
        "size": value_of(row, "gift", "size"),
        "since": value_of(row, "gift", "since"),
        "state": value_of(row, "gift", "state"),
    }


def show_short(row):
    return {
        "number": value_of(row, "gift", "number"),
        "title": value_of(row, "gift", "title"),
        "stock": value_of(row, "gift", "stock"),
    }


def show_list(rows):
    return {
        "kind": "gift",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the gift", "api.answers.gift.number.title"),
        ("Title of the gift", "api.answers.gift.title.title"),
        ("Stock of the gift", "api.answers.gift.stock.title"),
        ("Reorder at of the gift", "api.answers.gift.reorder_at.title"),
        ("Supplier code of the gift", "api.answers.gift.supplier_code.title"),
        ("Size of the gift", "api.answers.gift.size.title"),
        ("Since of the gift", "api.answers.gift.since.title"),
        ("State of the gift", "api.answers.gift.state.title"),
    ]
