"""The shift in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "shift", "number"),
        "site": value_of(row, "shift", "site"),
        "starts_at": value_of(row, "shift", "starts_at"),
        "ends_at": value_of(row, "shift", "ends_at"),
        "nurses": value_of(row, "shift", "nurses"),
        "physicians": value_of(row, "shift", "physicians"),
        "state": value_of(row, "shift", "state"),
        "note": value_of(row, "shift", "note"),
        "planned_by": value_of(row, "shift", "planned_by"),
    }


def show_short(row):
    return {
        "number": value_of(row, "shift", "number"),
        "site": value_of(row, "shift", "site"),
        "starts_at": value_of(row, "shift", "starts_at"),
    }


def show_list(rows):
    return {
        "kind": "shift",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the shift", "api.answers.shift.number.title"),
        ("Site of the shift", "api.answers.shift.site.title"),
        ("Starts at of the shift", "api.answers.shift.starts_at.title"),
        ("Ends at of the shift", "api.answers.shift.ends_at.title"),
        ("Nurses of the shift", "api.answers.shift.nurses.title"),
        ("Physicians of the shift", "api.answers.shift.physicians.title"),
        ("State of the shift", "api.answers.shift.state.title"),
        ("Note of the shift", "api.answers.shift.note.title"),
        ("Planned by of the shift", "api.answers.shift.planned_by.title"),
    ]
