"""The lab in answers."""


def show(row):
    return {
        "number": row.number,
        "title": row.title,
        "town": row.town,
        "methods": row.methods,
        "samples_a_day": row.samples_a_day,
        "opens_at": row.opens_at,
        "closes_at": row.closes_at,
        "phone_desk": row.phone_desk,
    }


def show_short(row):
    return {
        "number": row.number,
        "title": row.title,
        "town": row.town,
    }


def show_list(rows):
    return {
        "kind": "lab",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "title",
        "town",
        "methods",
        "samples a day",
        "opens at",
        "closes at",
        "phone desk",
    ]
