"""The hospital in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "hospital", "number"),
        "title": value_of(row, "hospital", "title"),
        "street": value_of(row, "hospital", "street"),
        "town": value_of(row, "hospital", "town"),
        "phone_desk": value_of(row, "hospital", "phone_desk"),
        "beds": value_of(row, "hospital", "beds"),
        "contact_hours": value_of(row, "hospital", "contact_hours"),
        "region": value_of(row, "hospital", "region"),
    }


def show_short(row):
    return {
        "number": value_of(row, "hospital", "number"),
        "title": value_of(row, "hospital", "title"),
        "street": value_of(row, "hospital", "street"),
    }


def show_list(rows):
    return {
        "kind": "hospital",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the hospital", "api.answers.hospital.number.title"),
        ("Title of the hospital", "api.answers.hospital.title.title"),
        ("Street of the hospital", "api.answers.hospital.street.title"),
        ("Town of the hospital", "api.answers.hospital.town.title"),
        ("Phone desk of the hospital", "api.answers.hospital.phone_desk.title"),
        ("Beds of the hospital", "api.answers.hospital.beds.title"),
        ("Contact hours of the hospital", "api.answers.hospital.contact_hours.title"),
        ("Region of the hospital", "api.answers.hospital.region.title"),
    ]
