"""The donor in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "first_name": value_of(row, "first_name"),
        "blood_group": value_of(row, "blood_group"),
        "rhesus": value_of(row, "rhesus"),
        "last_visit": value_of(row, "last_visit"),
        "next_visit": value_of(row, "next_visit"),
        "language": value_of(row, "language"),
        "district": value_of(row, "district"),
        "allows_mail": value_of(row, "allows_mail"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "first_name": value_of(row, "first_name"),
        "blood_group": value_of(row, "blood_group"),
    }


def show_list(rows):
    return {
        "kind": "donor",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the donor",
        "First name of the donor",
        "Blood group of the donor",
        "Rhesus of the donor",
        "Last visit of the donor",
        "Next visit of the donor",
        "Language of the donor",
        "District of the donor",
        "Allows mail of the donor",
    ]
