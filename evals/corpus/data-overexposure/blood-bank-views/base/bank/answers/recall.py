"""The recall in answers."""


def show(row):
    return {
        "number": row.number,
        "bag_number": row.bag_number,
        "cause": row.cause,
        "begun_at": row.begun_at,
        "ended_at": row.ended_at,
        "sites": row.sites,
        "bags_found": row.bags_found,
        "state": row.state,
    }


def show_short(row):
    return {
        "number": row.number,
        "bag_number": row.bag_number,
        "cause": row.cause,
    }


def show_list(rows):
    return {
        "kind": "recall",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "number",
        "bag number",
        "cause",
        "begun at",
        "ended at",
        "sites",
        "bags found",
        "state",
    ]
