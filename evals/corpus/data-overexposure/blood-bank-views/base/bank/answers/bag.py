"""The bag in answers."""


def show(row):
    return {
        "number": row.number,
        "donation_number": row.donation_number,
        "kind": row.kind,
        "millilitres": row.millilitres,
        "sealed_at": row.sealed_at,
        "expires_at": row.expires_at,
        "shelf": row.shelf,
        "state": row.state,
        "weight": row.weight,
    }


def show_short(row):
    return {
        "number": row.number,
        "donation_number": row.donation_number,
        "kind": row.kind,
    }


def show_list(rows):
    return {
        "kind": "bag",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "donation number",
        "kind",
        "millilitres",
        "sealed at",
        "expires at",
        "shelf",
        "state",
        "weight",
    ]
