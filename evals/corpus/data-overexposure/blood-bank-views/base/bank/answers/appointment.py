"""The appointment in answers."""


def show(row):
    return {
        "number": row.number,
        "donor_number": row.donor_number,
        "site": row.site,
        "starts_at": row.starts_at,
        "minutes": row.minutes,
        "state": row.state,
        "booked_at": row.booked_at,
        "reminded": row.reminded,
    }


def show_short(row):
    return {
        "number": row.number,
        "donor_number": row.donor_number,
        "site": row.site,
    }


def show_list(rows):
    return {
        "kind": "appointment",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "donor number",
        "site",
        "starts at",
        "minutes",
        "state",
        "booked at",
        "reminded",
    ]
