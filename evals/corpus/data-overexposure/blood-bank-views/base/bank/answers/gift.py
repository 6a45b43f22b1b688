"""The gift in answers."""


def show(row):
    return {
        "number": row.number,
        "title": row.title,
        "stock": row.stock,
        "reorder_at": row.reorder_at,
        "supplier_code": row.supplier_code,
        "size": row.size,
        "since": row.since,
        "state": row.state,
    }


def show_short(row):
    return {
        "number": row.number,
        "title": row.title,
        "stock": row.stock,
    }


def show_list(rows):
    return {
        "kind": "gift",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "title",
        "stock",
        "reorder at",
        "supplier code",
        "size",
        "since",
        "state",
    ]
