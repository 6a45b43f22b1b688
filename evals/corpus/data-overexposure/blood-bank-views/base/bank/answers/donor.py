"""The donor in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "donor", "number"),
        "first_name": value_of(row, "donor", "first_name"),
        "blood_group": value_of(row, "donor", "blood_group"),
        "rhesus": value_of(row, "donor", "rhesus"),
        "last_visit": value_of(row, "donor", "last_visit"),
        "next_visit": value_of(row, "donor", "next_visit"),
        "language": value_of(row, "donor", "language"),
        "district": value_of(row, "donor", "district"),
        "allows_mail": value_of(row, "donor", "allows_mail"),
    }


def show_short(row):
    return {
        "number": value_of(row, "donor", "number"),
        "first_name": value_of(row, "donor", "first_name"),
        "blood_group": value_of(row, "donor", "blood_group"),
    }


def show_list(rows):
    return {
        "kind": "donor",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the donor", "api.answers.donor.number.title"),
        ("First name of the donor", "api.answers.donor.first_name.title"),
        ("Blood group of the donor", "api.answers.donor.blood_group.title"),
        ("Rhesus of the donor", "api.answers.donor.rhesus.title"),
        ("Last visit of the donor", "api.answers.donor.last_visit.title"),
        ("Next visit of the donor", "api.answers.donor.next_visit.title"),
        ("Language of the donor", "api.answers.donor.language.title"),
        ("District of the donor", "api.answers.donor.district.title"),
        ("Allows mail of the donor", "api.answers.donor.allows_mail.title"),
    ]
