"""The sample in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "sample", "number"),
        "donation_number": value_of(row, "sample", "donation_number"),
        "lab_number": value_of(row, "sample", "lab_number"),
        "sent_at": value_of(row, "sample", "sent_at"),
        "received_at": value_of(row, "sample", "received_at"),
        "tube_colour": value_of(row, "sample", "tube_colour"),
        "state": value_of(row, "sample", "state"),
        "methods": value_of(row, "sample", "methods"),
    }


def show_short(row):
    return {
        "number": value_of(row, "sample", "number"),
        "donation_number": value_of(row, "sample", "donation_number"),
        "lab_number": value_of(row, "sample", "lab_number"),
    }


def show_list(rows):
    return {
        "kind": "sample",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the sample", "api.answers.sample.number.title"),
        ("Donation number of the sample", "api.answers.sample.donation_number.title"),
        ("Lab number of the sample", "api.answers.sample.lab_number.title"),
        ("Sent at of the sample", "api.answers.sample.sent_at.title"),
        ("Received at of the sample", "api.answers.sample.received_at.title"),
        ("Tube colour of the sample", "api.answers.sample.tube_colour.title"),
        ("State of the sample", "api.answers.sample.state.title"),
        ("Methods of the sample", "api.answers.sample.methods.title"),
    ]
