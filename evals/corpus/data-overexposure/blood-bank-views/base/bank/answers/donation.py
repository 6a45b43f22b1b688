"""The donation in answers."""


def show(row):
    return {
        "number": row.number,
        "donor_number": row.donor_number,
        "site": row.site,
        "taken_at": row.taken_at,
        "millilitres": row.millilitres,
        "kind": row.kind,
        "needle_side": row.needle_side,
        "nurse_badge": row.nurse_badge,
        "bag_number": row.bag_number,
    }


def show_short(row):
    return {
        "number": row.number,
        "donor_number": row.donor_number,
        "site": row.site,
    }


def show_list(rows):
    return {
        "kind": "donation",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "donor number",
        "site",
        "taken at",
        "millilitres",
        "kind",
        "needle side",
        "nurse badge",
        "bag number",
    ]
