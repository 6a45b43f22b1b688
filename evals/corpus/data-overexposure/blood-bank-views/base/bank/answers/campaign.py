"""The campaign in answers."""


def show(row):
    return {
        "number": row.number,
        "title": row.title,
        "begins_at": row.begins_at,
        "ends_at": row.ends_at,
        "towns": row.towns,
        "goal_donors": row.goal_donors,
        "reached_donors": row.reached_donors,
        "channel": row.channel,
    }


def show_short(row):
    return {
        "number": row.number,
        "title": row.title,
        "begins_at": row.begins_at,
    }


def show_list(rows):
    return {
        "kind": "campaign",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "title",
        "begins at",
        "ends at",
        "towns",
        "goal donors",
        "reached donors",
        "channel",
    ]
