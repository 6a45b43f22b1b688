"""The nurse in answers."""

from bank.values import value_of


def show(row):
    return {
        "badge": value_of(row, "badge"),
        "first_name": value_of(row, "first_name"),
        "site": value_of(row, "site"),
        "language": value_of(row, "language"),
        "since": value_of(row, "since"),
        "shift_group": value_of(row, "shift_group"),
        "photo": value_of(row, "photo"),
        "trained_for": value_of(row, "trained_for"),
    }


def show_short(row):
    return {
        "badge": value_of(row, "badge"),
        "first_name": value_of(row, "first_name"),
        "site": value_of(row, "site"),
    }


def show_list(rows):
    return {
        "kind": "nurse",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Badge of the nurse",
        "First name of the nurse",
        "Site of the nurse",
        "Language of the nurse",
        "Since of the nurse",
        "Shift group of the nurse",
        "Photo of the nurse",
        "Trained for of the nurse",
    ]
