"""The stockday in answers."""


def show(row):
    return {
        "day": row.day,
        "site": row.site,
        "group_o": row.group_o,
        "group_a": row.group_a,
        "group_b": row.group_b,
        "group_ab": row.group_ab,
        "platelets": row.platelets,
        "plasma": row.plasma,
    }


def show_short(row):
    return {
        "day": row.day,
        "site": row.site,
        "group_o": row.group_o,
    }


def show_list(rows):
    return {
        "kind": "stockday",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "day",
        "site",
        "group o",
        "group a",
        "group b",
        "group ab",
        "platelets",
        "plasma",
    ]
