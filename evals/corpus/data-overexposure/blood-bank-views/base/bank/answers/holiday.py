"""The holiday in answers."""


def show(row):
    return {
        "day": row.day,
        "title": row.title,
        "region": row.region,
        "sites_closed": row.sites_closed,
        "sites_short": row.sites_short,
        "since": row.since,
        "until": row.until,
        "kind": row.kind,
    }


def show_short(row):
    return {
        "day": row.day,
        "title": row.title,
        "region": row.region,
    }


def show_list(rows):
    return {
        "kind": "holiday",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "day",
        "title",
        "region",
        "sites closed",
        "sites short",
        "since",
        "until",
        "kind",
    ]
