"""The recall in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "recall", "number"),
        "bag_number": value_of(row, "recall", "bag_number"),
        "cause": value_of(row, "recall", "cause"),
        "begun_at": value_of(row, "recall", "begun_at"),
        "ended_at": value_of(row, "recall", "ended_at"),
        "sites": value_of(row, "recall", "sites"),
        "bags_found": value_of(row, "recall", "bags_found"),
        "state": value_of(row, "recall", "state"),
    }


def show_short(row):
    return {
        "number": value_of(row, "recall", "number"),
        "bag_number": value_of(row, "recall", "bag_number"),
        "cause": value_of(row, "recall", "cause"),
    }


def show_list(rows):
    return {
        "kind": "recall",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the recall", "api.answers.recall.number.title"),
        ("Bag number of the recall", "api.answers.recall.bag_number.title"),
        ("Cause of the recall", "api.answers.recall.cause.title"),
        ("Begun at of the recall", "api.answers.recall.begun_at.title"),
        ("Ended at of the recall", "api.answers.recall.ended_at.title"),
        ("Sites of the recall", "api.answers.recall.sites.title"),
        ("Bags found of the recall", "api.answers.recall.bags_found.title"),
        ("State of the recall", "api.answers.recall.state.title"),
    ]
