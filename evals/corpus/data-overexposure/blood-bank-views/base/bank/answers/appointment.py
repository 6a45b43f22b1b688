"""The appointment in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "donor_number": value_of(row, "donor_number"),
        "site": value_of(row, "site"),
        "starts_at": value_of(row, "starts_at"),
        "minutes": value_of(row, "minutes"),
        "state": value_of(row, "state"),
        "booked_at": value_of(row, "booked_at"),
        "reminded": value_of(row, "reminded"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "donor_number": value_of(row, "donor_number"),
        "site": value_of(row, "site"),
    }


def show_list(rows):
    return {
        "kind": "appointment",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the appointment",
        "Donor number of the appointment",
        "Site of the appointment",
        "Starts at of the appointment",
        "Minutes of the appointment",
        "State of the appointment",
        "Booked at of the appointment",
        "Reminded of the appointment",
    ]
