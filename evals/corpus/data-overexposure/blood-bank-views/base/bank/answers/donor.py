"""The donor in answers."""


def show(row):
    return {
        "number": row.number,
        "first_name": row.first_name,
        "blood_group": row.blood_group,
        "rhesus": row.rhesus,
        "last_visit": row.last_visit,
        "next_visit": row.next_visit,
        "language": row.language,
        "district": row.district,
        "allows_mail": row.allows_mail,
    }


def show_short(row):
    return {
        "number": row.number,
        "first_name": row.first_name,
        "blood_group": row.blood_group,
    }


def show_list(rows):
    return {
        "kind": "donor",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "first name",
        "blood group",
        "rhesus",
        "last visit",
        "next visit",
        "language",
        "district",
        "allows mail",
    ]
