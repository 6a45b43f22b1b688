"""The hospital in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "title": value_of(row, "title"),
        "street": value_of(row, "street"),
        "town": value_of(row, "town"),
        "phone_desk": value_of(row, "phone_desk"),
        "beds": value_of(row, "beds"),
        "contact_hours": value_of(row, "contact_hours"),
        "region": value_of(row, "region"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "title": value_of(row, "title"),
        "street": value_of(row, "street"),
    }


def show_list(rows):
    return {
        "kind": "hospital",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the hospital",
        "Title of the hospital",
        "Street of the hospital",
        "Town of the hospital",
        "Phone desk of the hospital",
        "Beds of the hospital",
        "Contact hours of the hospital",
        "Region of the hospital",
    ]
