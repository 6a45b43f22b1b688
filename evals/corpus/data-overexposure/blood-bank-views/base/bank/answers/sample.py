"""The sample in answers."""


def show(row):
    return {
        "number": row.number,
        "donation_number": row.donation_number,
        "lab_number": row.lab_number,
        "sent_at": row.sent_at,
        "received_at": row.received_at,
        "tube_colour": row.tube_colour,
        "state": row.state,
        "methods": row.methods,
    }


def show_short(row):
    return {
        "number": row.number,
        "donation_number": row.donation_number,
        "lab_number": row.lab_number,
    }


def show_list(rows):
    return {
        "kind": "sample",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "donation number",
        "lab number",
        "sent at",
        "received at",
        "tube colour",
        "state",
        "methods",
    ]
