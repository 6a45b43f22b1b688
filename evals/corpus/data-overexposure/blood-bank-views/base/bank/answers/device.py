"""The device in answers."""

from bank.values import value_of


def show(row):
    return {
        "serial": value_of(row, "serial"),
        "site": value_of(row, "site"),
        "kind": value_of(row, "kind"),
        "model": value_of(row, "model"),
        "bought_at": value_of(row, "bought_at"),
        "checked_at": value_of(row, "checked_at"),
        "next_check": value_of(row, "next_check"),
        "state": value_of(row, "state"),
    }


def show_short(row):
    return {
        "serial": value_of(row, "serial"),
        "site": value_of(row, "site"),
        "kind": value_of(row, "kind"),
    }


def show_list(rows):
    return {
        "kind": "device",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Serial of the device",
        "Site of the device",
        "Kind of the device",
        "Model of the device",
        "Bought at of the device",
        "Checked at of the device",
        "Next check of the device",
        "State of the device",
    ]
