"""The appointment in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "appointment", "number"),
        "donor_number": value_of(row, "appointment", "donor_number"),
        "site": value_of(row, "appointment", "site"),
        "starts_at": value_of(row, "appointment", "starts_at"),
        "minutes": value_of(row, "appointment", "minutes"),
        "state": value_of(row, "appointment", "state"),
        "booked_at": value_of(row, "appointment", "booked_at"),
        "reminded": value_of(row, "appointment", "reminded"),
    }


def show_short(row):
    return {
        "number": value_of(row, "appointment", "number"),
        "donor_number": value_of(row, "appointment", "donor_number"),
        "site": value_of(row, "appointment", "site"),
    }


def show_list(rows):
    return {
        "kind": "appointment",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the appointment", "api.answers.appointment.number.title"),
        ("Donor number of the appointment", "api.answers.appointment.donor_number.title"),
        ("Site of the appointment", "api.answers.appointment.site.title"),
        ("Starts at of the appointment", "api.answers.appointment.starts_at.title"),
        ("Minutes of the appointment", "api.answers.appointment.minutes.title"),
        ("State of the appointment", "api.answers.appointment.state.title"),
        ("Booked at of the appointment", "api.answers.appointment.booked_at.title"),
        ("Reminded of the appointment", "api.answers.appointment.reminded.title"),
    ]
