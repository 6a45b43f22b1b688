"""The volunteer in answers."""


def show(row):
    return {
        "number": row.number,
        "first_name": row.first_name,
        "site": row.site,
        "languages": row.languages,
        "since": row.since,
        "days_a_week": row.days_a_week,
        "badge": row.badge,
        "tasks": row.tasks,
    }


def show_short(row):
    return {
        "number": row.number,
        "first_name": row.first_name,
        "site": row.site,
    }


def show_list(rows):
    return {
        "kind": "volunteer",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "first name",
        "site",
        "languages",
        "since",
        "days a week",
        "badge",
        "tasks",
    ]
