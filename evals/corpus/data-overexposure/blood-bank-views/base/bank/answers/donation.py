"""The donation in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "donor_number": value_of(row, "donor_number"),
        "site": value_of(row, "site"),
        "taken_at": value_of(row, "taken_at"),
        "millilitres": value_of(row, "millilitres"),
        "kind": value_of(row, "kind"),
        "needle_side": value_of(row, "needle_side"),
        "nurse_badge": value_of(row, "nurse_badge"),
        "bag_number": value_of(row, "bag_number"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "donor_number": value_of(row, "donor_number"),
        "site": value_of(row, "site"),
    }


def show_list(rows):
    return {
        "kind": "donation",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the donation",
        "Donor number of the donation",
        "Site of the donation",
        "Taken at of the donation",
        "Millilitres of the donation",
        "Kind of the donation",
        "Needle side of the donation",
        "Nurse badge of the donation",
        "Bag number of the donation",
    ]
