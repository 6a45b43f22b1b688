"""The hospital in answers."""


def show(row):
    return {
        "number": row.number,
        "title": row.title,
        "street": row.street,
        "town": row.town,
        "phone_desk": row.phone_desk,
        "beds": row.beds,
        "contact_hours": row.contact_hours,
        "region": row.region,
    }


def show_short(row):
    return {
        "number": row.number,
        "title": row.title,
        "street": row.street,
    }


def show_list(rows):
    return {
        "kind": "hospital",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "title",
        "street",
        "town",
        "phone desk",
        "beds",
        "contact hours",
        "region",
    ]
