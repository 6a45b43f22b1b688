"""The shelf in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "shelf", "number"),
        "fridge_number": value_of(row, "shelf", "fridge_number"),
        "level": value_of(row, "shelf", "level"),
        "bags_most": value_of(row, "shelf", "bags_most"),
        "bags_now": value_of(row, "shelf", "bags_now"),
        "group_only": value_of(row, "shelf", "group_only"),
        "checked_at": value_of(row, "shelf", "checked_at"),
        "kind": value_of(row, "shelf", "kind"),
    }


def show_short(row):
    return {
        "number": value_of(row, "shelf", "number"),
        "fridge_number": value_of(row, "shelf", "fridge_number"),
        "level": value_of(row, "shelf", "level"),
    }


def show_list(rows):
    return {
        "kind": "shelf",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the shelf", "api.answers.shelf.number.title"),
        ("Fridge number of the shelf", "api.answers.shelf.fridge_number.title"),
        ("Level of the shelf", "api.answers.shelf.level.title"),
        ("Bags most of the shelf", "api.answers.shelf.bags_most.title"),
        ("Bags now of the shelf", "api.answers.shelf.bags_now.title"),
        ("Group only of the shelf", "api.answers.shelf.group_only.title"),
        ("Checked at of the shelf", "api.answers.shelf.checked_at.title"),
        ("Kind of the shelf", "api.answers.shelf.kind.title"),
    ]
