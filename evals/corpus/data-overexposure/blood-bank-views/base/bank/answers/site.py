"""The site in answers."""


def show(row):
    return {
        "number": row.number,
        "title": row.title,
        "street": row.street,
        "town": row.town,
        "opens_at": row.opens_at,
        "closes_at": row.closes_at,
        "chairs": row.chairs,
        "phone": row.phone,
        "wheelchair": row.wheelchair,
    }


def show_short(row):
    return {
        "number": row.number,
        "title": row.title,
        "street": row.street,
    }


def show_list(rows):
    return {
        "kind": "site",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "title",
        "street",
        "town",
        "opens at",
        "closes at",
        "chairs",
        "phone",
        "wheelchair",
    ]
