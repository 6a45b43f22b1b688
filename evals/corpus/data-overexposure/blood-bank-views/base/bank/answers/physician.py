"""The physician in answers."""


def show(row):
    return {
        "badge": row.badge,
        "first_name": row.first_name,
        "last_name": row.last_name,
        "site": row.site,
        "speciality": row.speciality,
        "since": row.since,
        "languages": row.languages,
        "phone_desk": row.phone_desk,
    }


def show_short(row):
    return {
        "badge": row.badge,
        "first_name": row.first_name,
        "last_name": row.last_name,
    }


def show_list(rows):
    return {
        "kind": "physician",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "badge",
        "first name",
        "last name",
        "site",
        "speciality",
        "since",
        "languages",
        "phone desk",
    ]
