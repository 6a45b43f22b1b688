"""The fridge in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "site": value_of(row, "site"),
        "model": value_of(row, "model"),
        "shelves": value_of(row, "shelves"),
        "degrees": value_of(row, "degrees"),
        "alarm_low": value_of(row, "alarm_low"),
        "alarm_high": value_of(row, "alarm_high"),
        "checked_at": value_of(row, "checked_at"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "site": value_of(row, "site"),
        "model": value_of(row, "model"),
    }


def show_list(rows):
    return {
        "kind": "fridge",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the fridge",
        "Site of the fridge",
        "Model of the fridge",
        "Shelves of the fridge",
        "Degrees of the fridge",
        "Alarm low of the fridge",
        "Alarm high of the fridge",
        "Checked at of the fridge",
    ]
