"""The volunteer in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "first_name": value_of(row, "first_name"),
        "site": value_of(row, "site"),
        "languages": value_of(row, "languages"),
        "since": value_of(row, "since"),
        "days_a_week": value_of(row, "days_a_week"),
        "badge": value_of(row, "badge"),
        "tasks": value_of(row, "tasks"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "first_name": value_of(row, "first_name"),
        "site": value_of(row, "site"),
    }


def show_list(rows):
    return {
        "kind": "volunteer",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the volunteer",
        "First name of the volunteer",
        "Site of the volunteer",
        "Languages of the volunteer",
        "Since of the volunteer",
        "Days a week of the volunteer",
        "Badge of the volunteer",
        "Tasks of the volunteer",
    ]
