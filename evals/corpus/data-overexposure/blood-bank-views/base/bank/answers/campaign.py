"""The campaign in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "campaign", "number"),
        "title": value_of(row, "campaign", "title"),
        "begins_at": value_of(row, "campaign", "begins_at"),
        "ends_at": value_of(row, "campaign", "ends_at"),
        "towns": value_of(row, "campaign", "towns"),
        "goal_donors": value_of(row, "campaign", "goal_donors"),
        "reached_donors": value_of(row, "campaign", "reached_donors"),
        "channel": value_of(row, "campaign", "channel"),
    }


def show_short(row):
    return {
        "number": value_of(row, "campaign", "number"),
        "title": value_of(row, "campaign", "title"),
        "begins_at": value_of(row, "campaign", "begins_at"),
    }


def show_list(rows):
    return {
        "kind": "campaign",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the campaign", "api.answers.campaign.number.title"),
        ("Title of the campaign", "api.answers.campaign.title.title"),
        ("Begins at of the campaign", "api.answers.campaign.begins_at.title"),
        ("Ends at of the campaign", "api.answers.campaign.ends_at.title"),
        ("Towns of the campaign", "api.answers.campaign.towns.title"),
        ("Goal donors of the campaign", "api.answers.campaign.goal_donors.title"),
        ("Reached donors of the campaign", "api.answers.campaign.reached_donors.title"),
        ("Channel of the campaign", "api.answers.campaign.channel.title"),
    ]
