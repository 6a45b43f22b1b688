"""The campaign in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "title": value_of(row, "title"),
        "begins_at": value_of(row, "begins_at"),
        "ends_at": value_of(row, "ends_at"),
        "towns": value_of(row, "towns"),
        "goal_donors": value_of(row, "goal_donors"),
        "reached_donors": value_of(row, "reached_donors"),
        "channel": value_of(row, "channel"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "title": value_of(row, "title"),
        "begins_at": value_of(row, "begins_at"),
    }


def show_list(rows):
    return {
        "kind": "campaign",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the campaign",
        "Title of the campaign",
        "Begins at of the campaign",
        "Ends at of the campaign",
        "Towns of the campaign",
        "Goal donors of the campaign",
        "Reached donors of the campaign",
        "Channel of the campaign",
    ]
