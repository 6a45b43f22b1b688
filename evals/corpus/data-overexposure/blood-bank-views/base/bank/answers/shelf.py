"""The shelf in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "fridge_number": value_of(row, "fridge_number"),
        "level": value_of(row, "level"),
        "bags_most": value_of(row, "bags_most"),
        "bags_now": value_of(row, "bags_now"),
        "group_only": value_of(row, "group_only"),
        "checked_at": value_of(row, "checked_at"),
        "kind": value_of(row, "kind"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "fridge_number": value_of(row, "fridge_number"),
        "level": value_of(row, "level"),
    }


def show_list(rows):
    return {
        "kind": "shelf",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the shelf",
        "Fridge number of the shelf",
        "Level of the shelf",
        "Bags most of the shelf",
        "Bags now of the shelf",
        "Group only of the shelf",
        "Checked at of the shelf",
        "Kind of the shelf",
    ]
