"""The device in answers."""


def show(row):
    return {
        "serial": row.serial,
        "site": row.site,
        "kind": row.kind,
        "model": row.model,
        "bought_at": row.bought_at,
        "checked_at": row.checked_at,
        "next_check": row.next_check,
        "state": row.state,
    }


def show_short(row):
    return {
        "serial": row.serial,
        "site": row.site,
        "kind": row.kind,
    }


def show_list(rows):
    return {
        "kind": "device",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "serial",
        "site",
        "kind",
        "model",
        "bought at",
        "checked at",
        "next check",
        "state",
    ]
