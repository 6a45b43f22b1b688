"""The site in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "site", "number"),
        "title": value_of(row, "site", "title"),
        "street": value_of(row, "site", "street"),
        "town": value_of(row, "site", "town"),
        "opens_at": value_of(row, "site", "opens_at"),
        "closes_at": value_of(row, "site", "closes_at"),
        "chairs": value_of(row, "site", "chairs"),
        "phone": value_of(row, "site", "phone"),
        "wheelchair": value_of(row, "site", "wheelchair"),
    }


def show_short(row):
    return {
        "number": value_of(row, "site", "number"),
        "title": value_of(row, "site", "title"),
        "street": value_of(row, "site", "street"),
    }


def show_list(rows):
    return {
        "kind": "site",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the site", "api.answers.site.number.title"),
        ("Title of the site", "api.answers.site.title.title"),
        ("Street of the site", "api.answers.site.street.title"),
        ("Town of the site", "api.answers.site.town.title"),
        ("Opens at of the site", "api.answers.site.opens_at.title"),
        ("Closes at of the site", "api.answers.site.closes_at.title"),
        ("Chairs of the site", "api.answers.site.chairs.title"),
        ("Phone of the site", "api.answers.site.phone.title"),
        ("Wheelchair of the site", "api.answers.site.wheelchair.title"),
    ]
