"""The lab in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "lab", "number"),
        "title": value_of(row, "lab", "title"),
        "town": value_of(row, "lab", "town"),
        "methods": value_of(row, "lab", "methods"),
        "samples_a_day": value_of(row, "lab", "samples_a_day"),
        "opens_at": value_of(row, "lab", "opens_at"),
        "closes_at": value_of(row, "lab", "closes_at"),
        "phone_desk": value_of(row, "lab", "phone_desk"),
    }


def show_short(row):
    return {
        "number": value_of(row, "lab", "number"),
        "title": value_of(row, "lab", "title"),
        "town": value_of(row, "lab", "town"),
    }


def show_list(rows):
    return {
        "kind": "lab",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the lab", "api.answers.lab.number.title"),
        ("Title of the lab", "api.answers.lab.title.title"),
        ("Town of the lab", "api.answers.lab.town.title"),
        ("Methods of the lab", "api.answers.lab.methods.title"),
        ("Samples a day of the lab", "api.answers.lab.samples_a_day.title"),
        ("Opens at of the lab", "api.answers.lab.opens_at.title"),
        ("Closes at of the lab", "api.answers.lab.closes_at.title"),
        ("Phone desk of the lab", "api.answers.lab.phone_desk.title"),
    ]
