"""The bag in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "bag", "number"),
        "donation_number": value_of(row, "bag", "donation_number"),
        "kind": value_of(row, "bag", "kind"),
        "millilitres": value_of(row, "bag", "millilitres"),
        "sealed_at": value_of(row, "bag", "sealed_at"),
        "expires_at": value_of(row, "bag", "expires_at"),
        "shelf": value_of(row, "bag", "shelf"),
        "state": value_of(row, "bag", "state"),
        "weight": value_of(row, "bag", "weight"),
    }


def show_short(row):
    return {
        "number": value_of(row, "bag", "number"),
        "donation_number": value_of(row, "bag", "donation_number"),
        "kind": value_of(row, "bag", "kind"),
    }


def show_list(rows):
    return {
        "kind": "bag",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the bag", "api.answers.bag.number.title"),
        ("Donation number of the bag", "api.answers.bag.donation_number.title"),
        ("Kind of the bag", "api.answers.bag.kind.title"),
        ("Millilitres of the bag", "api.answers.bag.millilitres.title"),
        ("Sealed at of the bag", "api.answers.bag.sealed_at.title"),
        ("Expires at of the bag", "api.answers.bag.expires_at.title"),
        ("Shelf of the bag", "api.answers.bag.shelf.title"),
        ("State of the bag", "api.answers.bag.state.title"),
        ("Weight of the bag", "api.answers.bag.weight.title"),
    ]
