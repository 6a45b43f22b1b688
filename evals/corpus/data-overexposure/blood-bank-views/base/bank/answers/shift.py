"""The shift in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "site": value_of(row, "site"),
        "starts_at": value_of(row, "starts_at"),
        "ends_at": value_of(row, "ends_at"),
        "nurses": value_of(row, "nurses"),
        "physicians": value_of(row, "physicians"),
        "state": value_of(row, "state"),
        "note": value_of(row, "note"),
        "planned_by": value_of(row, "planned_by"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "site": value_of(row, "site"),
        "starts_at": value_of(row, "starts_at"),
    }


def show_list(rows):
    return {
        "kind": "shift",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the shift",
        "Site of the shift",
        "Starts at of the shift",
        "Ends at of the shift",
        "Nurses of the shift",
        "Physicians of the shift",
        "State of the shift",
        "Note of the shift",
        "Planned by of the shift",
    ]
