"""The bag in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "donation_number": value_of(row, "donation_number"),
        "kind": value_of(row, "kind"),
        "millilitres": value_of(row, "millilitres"),
        "sealed_at": value_of(row, "sealed_at"),
        "expires_at": value_of(row, "expires_at"),
        "shelf": value_of(row, "shelf"),
        "state": value_of(row, "state"),
        "weight": value_of(row, "weight"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "donation_number": value_of(row, "donation_number"),
        "kind": value_of(row, "kind"),
    }


def show_list(rows):
    return {
        "kind": "bag",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the bag",
        "Donation number of the bag",
        "Kind of the bag",
        "Millilitres of the bag",
        "Sealed at of the bag",
        "Expires at of the bag",
        "Shelf of the bag",
        "State of the bag",
        "Weight of the bag",
    ]
