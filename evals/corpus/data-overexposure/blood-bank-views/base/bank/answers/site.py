"""The site in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "title": value_of(row, "title"),
        "street": value_of(row, "street"),
        "town": value_of(row, "town"),
        "opens_at": value_of(row, "opens_at"),
        "closes_at": value_of(row, "closes_at"),
        "chairs": value_of(row, "chairs"),
        "phone": value_of(row, "phone"),
        "wheelchair": value_of(row, "wheelchair"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "title": value_of(row, "title"),
        "street": value_of(row, "street"),
    }


def show_list(rows):
    return {
        "kind": "site",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the site",
        "Title of the site",
        "Street of the site",
        "Town of the site",
        "Opens at of the site",
        "Closes at of the site",
        "Chairs of the site",
        "Phone of the site",
        "Wheelchair of the site",
    ]
