"""The recall in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "bag_number": value_of(row, "bag_number"),
        "cause": value_of(row, "cause"),
        "begun_at": value_of(row, "begun_at"),
        "ended_at": value_of(row, "ended_at"),
        "sites": value_of(row, "sites"),
        "bags_found": value_of(row, "bags_found"),
        "state": value_of(row, "state"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "bag_number": value_of(row, "bag_number"),
        "cause": value_of(row, "cause"),
    }


def show_list(rows):
    return {
        "kind": "recall",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the recall",
        "Bag number of the recall",
        "Cause of the recall",
        "Begun at of the recall",
        "Ended at of the recall",
        "Sites of the recall",
        "Bags found of the recall",
        "State of the recall",
    ]
