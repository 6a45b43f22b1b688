"""The nurse in answers."""


def show(row):
    return {
        "badge": row.badge,
        "first_name": row.first_name,
        "site": row.site,
        "language": row.language,
        "since": row.since,
        "shift_group": row.shift_group,
        "photo": row.photo,
        "trained_for": row.trained_for,
    }


def show_short(row):
    return {
        "badge": row.badge,
        "first_name": row.first_name,
        "site": row.site,
    }


def show_list(rows):
    return {
        "kind": "nurse",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "badge",
        "first name",
        "site",
        "language",
        "since",
        "shift group",
        "photo",
        "trained for",
    ]
