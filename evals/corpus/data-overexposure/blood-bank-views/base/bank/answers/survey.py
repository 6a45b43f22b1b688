"""The survey in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "number"),
        "campaign_number": value_of(row, "campaign_number"),
        "asked_at": value_of(row, "asked_at"),
        "answered_at": value_of(row, "answered_at"),
        "stars": value_of(row, "stars"),
        "topic": value_of(row, "topic"),
        "language": value_of(row, "language"),
        "channel": value_of(row, "channel"),
    }


def show_short(row):
    return {
        "number": value_of(row, "number"),
        "campaign_number": value_of(row, "campaign_number"),
        "asked_at": value_of(row, "asked_at"),
    }


def show_list(rows):
    return {
        "kind": "survey",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Number of the survey",
        "Campaign number of the survey",
        "Asked at of the survey",
        "Answered at of the survey",
        "Stars of the survey",
        "Topic of the survey",
        "Language of the survey",
        "Channel of the survey",
    ]
