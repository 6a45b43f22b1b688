"""The physician in answers."""

from bank.values import value_of


def show(row):
    return {
        "badge": value_of(row, "physician", "badge"),
        "first_name": value_of(row, "physician", "first_name"),
        "last_name": value_of(row, "physician", "last_name"),
        "site": value_of(row, "physician", "site"),
        "speciality": value_of(row, "physician", "speciality"),
        "since": value_of(row, "physician", "since"),
        "languages": value_of(row, "physician", "languages"),
        "phone_desk": value_of(row, "physician", "phone_desk"),
    }


def show_short(row):
    return {
        "badge": value_of(row, "physician", "badge"),
        "first_name": value_of(row, "physician", "first_name"),
        "last_name": value_of(row, "physician", "last_name"),
    }


def show_list(rows):
    return {
        "kind": "physician",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Badge of the physician", "api.answers.physician.badge.title"),
        ("First name of the physician", "api.answers.physician.first_name.title"),
        ("Last name of the physician", "api.answers.physician.last_name.title"),
        ("Site of the physician", "api.answers.physician.site.title"),
        ("Speciality of the physician", "api.answers.physician.speciality.title"),
        ("Since of the physician", "api.answers.physician.since.title"),
        ("Languages of the physician", "api.answers.physician.languages.title"),
        ("Phone desk of the physician", "api.answers.physician.phone_desk.title"),
    ]
