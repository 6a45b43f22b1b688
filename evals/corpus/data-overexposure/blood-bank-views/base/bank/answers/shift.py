"""The shift in answers."""


def show(row):
    return {
        "number": row.number,
        "site": row.site,
        "starts_at": row.starts_at,
        "ends_at": row.ends_at,
        "nurses": row.nurses,
        "physicians": row.physicians,
        "state": row.state,
        "note": row.note,
        "planned_by": row.planned_by,
    }


def show_short(row):
    return {
        "number": row.number,
        "site": row.site,
        "starts_at": row.starts_at,
    }


def show_list(rows):
    return {
        "kind": "shift",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "site",
        "starts at",
        "ends at",
        "nurses",
        "physicians",
        "state",
        "note",
        "planned by",
    ]
