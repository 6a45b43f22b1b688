"""The sample in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "donation_number": value_of(row, "donation_number"),
        "lab_number": value_of(row, "lab_number"),
        "sent_at": value_of(row, "sent_at"),
        "received_at": value_of(row, "received_at"),
        "tube_colour": value_of(row, "tube_colour"),
        "state": value_of(row, "state"),
        "methods": value_of(row, "methods"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "donation_number": value_of(row, "donation_number"),
        "lab_number": value_of(row, "lab_number"),
    }


def show_list(rows):
    return {
        "kind": "sample",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the sample",
        "Donation number of the sample",
        "Lab number of the sample",
        "Sent at of the sample",
        "Received at of the sample",
        "Tube colour of the sample",
        "State of the sample",
        "Methods of the sample",
    ]
