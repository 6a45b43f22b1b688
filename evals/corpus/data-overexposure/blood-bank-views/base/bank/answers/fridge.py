"""The fridge in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "fridge", "number"),
        "site": value_of(row, "fridge", "site"),
        "model": value_of(row, "fridge", "model"),
        "shelves": value_of(row, "fridge", "shelves"),
        "degrees": value_of(row, "fridge", "degrees"),
        "alarm_low": value_of(row, "fridge", "alarm_low"),
        "alarm_high": value_of(row, "fridge", "alarm_high"),
        "checked_at": value_of(row, "fridge", "checked_at"),
    }


def show_short(row):
    return {
        "number": value_of(row, "fridge", "number"),
        "site": value_of(row, "fridge", "site"),
        "model": value_of(row, "fridge", "model"),
    }


def show_list(rows):
    return {
        "kind": "fridge",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the fridge", "api.answers.fridge.number.title"),
        ("Site of the fridge", "api.answers.fridge.site.title"),
        ("Model of the fridge", "api.answers.fridge.model.title"),
        ("Shelves of the fridge", "api.answers.fridge.shelves.title"),
        ("Degrees of the fridge", "api.answers.fridge.degrees.title"),
        ("Alarm low of the fridge", "api.answers.fridge.alarm_low.title"),
        ("Alarm high of the fridge", "api.answers.fridge.alarm_high.title"),
        ("Checked at of the fridge", "api.answers.fridge.checked_at.title"),
    ]
