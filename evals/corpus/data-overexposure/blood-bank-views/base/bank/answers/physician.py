"""The physician in answers."""

from bank.values import value_of


def show(row):
    return {
        "badge": value_of(row, "badge"),
        "first_name": value_of(row, "first_name"),
        "last_name": value_of(row, "last_name"),
        "site": value_of(row, "site"),
        "speciality": value_of(row, "speciality"),
        "since": value_of(row, "since"),
        "languages": value_of(row, "languages"),
        "phone_desk": value_of(row, "phone_desk"),
    }


def show_short(row):
    return {
        "badge": value_of(row, "badge"),
        "first_name": value_of(row, "first_name"),
        "last_name": value_of(row, "last_name"),
    }


def show_list(rows):
    return {
        "kind": "physician",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Badge of the physician",
        "First name of the physician",
        "Last name of the physician",
        "Site of the physician",
        "Speciality of the physician",
        "Since of the physician",
        "Languages of the physician",
        "Phone desk of the physician",
    ]
