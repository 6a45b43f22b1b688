"""The letter in answers."""


def show(row):
    return {
        "number": row.number,
        "template": row.template,
        "language": row.language,
        "sent_at": row.sent_at,
        "channel": row.channel,
        "state": row.state,
        "campaign_number": row.campaign_number,
        "opened": row.opened,
    }


def show_short(row):
    return {
        "number": row.number,
        "template": row.template,
        "language": row.language,
    }


def show_list(rows):
    return {
        "kind": "letter",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "template",
        "language",
        "sent at",
        "channel",
        "state",
        "campaign number",
        "opened",
    ]
