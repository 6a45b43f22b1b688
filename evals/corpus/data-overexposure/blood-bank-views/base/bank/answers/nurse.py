"""The nurse in answers."""

from bank.values import value_of


def show(row):
    return {
        "badge": value_of(row, "nurse", "badge"),
        "first_name": value_of(row, "nurse", "first_name"),
        "site": value_of(row, "nurse", "site"),
        "language": value_of(row, "nurse", "language"),
        "since": value_of(row, "nurse", "since"),
        "shift_group": value_of(row, "nurse", "shift_group"),
        "photo": value_of(row, "nurse", "photo"),
        "trained_for": value_of(row, "nurse", "trained_for"),
    }


def show_short(row):
    return {
        "badge": value_of(row, "nurse", "badge"),
        "first_name": value_of(row, "nurse", "first_name"),
        "site": value_of(row, "nurse", "site"),
    }


def show_list(rows):
    return {
        "kind": "nurse",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Badge of the nurse", "api.answers.nurse.badge.title"),
        ("First name of the nurse", "api.answers.nurse.first_name.title"),
        ("Site of the nurse", "api.answers.nurse.site.title"),
        ("Language of the nurse", "api.answers.nurse.language.title"),
        ("Since of the nurse", "api.answers.nurse.since.title"),
        ("Shift group of the nurse", "api.answers.nurse.shift_group.title"),
        ("Photo of the nurse", "api.answers.nurse.photo.title"),
        ("Trained for of the nurse", "api.answers.nurse.trained_for.title"),
    ]
