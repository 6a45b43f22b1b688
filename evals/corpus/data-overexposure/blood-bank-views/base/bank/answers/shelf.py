"""The shelf in answers."""


def show(row):
    return {
        "number": row.number,
        "fridge_number": row.fridge_number,
        "level": row.level,
        "bags_most": row.bags_most,
        "bags_now": row.bags_now,
        "group_only": row.group_only,
        "checked_at": row.checked_at,
        "kind": row.kind,
    }


def show_short(row):
    return {
        "number": row.number,
        "fridge_number": row.fridge_number,
        "level": row.level,
    }


def show_list(rows):
    return {
        "kind": "shelf",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "fridge number",
        "level",
        "bags most",
        "bags now",
        "group only",
        "checked at",
        "kind",
    ]
