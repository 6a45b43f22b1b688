"""The survey in answers."""


def show(row):
    return {
        "number": row.number,
        "campaign_number": row.campaign_number,
        "asked_at": row.asked_at,
        "answered_at": row.answered_at,
        "stars": row.stars,
        "topic": row.topic,
        "language": row.language,
        "channel": row.channel,
    }


def show_short(row):
    return {
        "number": row.number,
        "campaign_number": row.campaign_number,
        "asked_at": row.asked_at,
    }


def show_list(rows):
    return {
        "kind": "survey",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "campaign number",
        "asked at",
        "answered at",
        "stars",
        "topic",
        "language",
        "channel",
    ]
