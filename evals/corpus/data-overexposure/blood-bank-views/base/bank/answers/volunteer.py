"""The volunteer in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "volunteer", "number"),
        "first_name": value_of(row, "volunteer", "first_name"),
        "site": value_of(row, "volunteer", "site"),
        "languages": value_of(row, "volunteer", "languages"),
        "since": value_of(row, "volunteer", "since"),
        "days_a_week": value_of(row, "volunteer", "days_a_week"),
        "badge": value_of(row, "volunteer", "badge"),
        "tasks": value_of(row, "volunteer", "tasks"),
    }


def show_short(row):
    return {
        "number": value_of(row, "volunteer", "number"),
        "first_name": value_of(row, "volunteer", "first_name"),
        "site": value_of(row, "volunteer", "site"),
    }


def show_list(rows):
    return {
        "kind": "volunteer",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the volunteer", "api.answers.volunteer.number.title"),
        ("First name of the volunteer", "api.answers.volunteer.first_name.title"),
        ("Site of the volunteer", "api.answers.volunteer.site.title"),
        ("Languages of the volunteer", "api.answers.volunteer.languages.title"),
        ("Since of the volunteer", "api.answers.volunteer.since.title"),
        ("Days a week of the volunteer", "api.answers.volunteer.days_a_week.title"),
        ("Badge of the volunteer", "api.answers.volunteer.badge.title"),
        ("Tasks of the volunteer", "api.answers.volunteer.tasks.title"),
    ]
