"""The fridge in answers."""


def show(row):
    return {
        "number": row.number,
        "site": row.site,
        "model": row.model,
        "shelves": row.shelves,
        "degrees": row.degrees,
        "alarm_low": row.alarm_low,
        "alarm_high": row.alarm_high,
        "checked_at": row.checked_at,
    }


def show_short(row):
    return {
        "number": row.number,
        "site": row.site,
        "model": row.model,
    }


def show_list(rows):
    return {
        "kind": "fridge",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "site",
        "model",
        "shelves",
        "degrees",
        "alarm low",
        "alarm high",
        "checked at",
    ]
