"""The lab in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "title": value_of(row, "title"),
        "town": value_of(row, "town"),
        "methods": value_of(row, "methods"),
        "samples_a_day": value_of(row, "samples_a_day"),
        "opens_at": value_of(row, "opens_at"),
        "closes_at": value_of(row, "closes_at"),
        "phone_desk": value_of(row, "phone_desk"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "title": value_of(row, "title"),
        "town": value_of(row, "town"),
    }


def show_list(rows):
    return {
        "kind": "lab",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the lab",
        "Title of the lab",
        "Town of the lab",
        "Methods of the lab",
        "Samples a day of the lab",
        "Opens at of the lab",
        "Closes at of the lab",
        "Phone desk of the lab",
    ]
