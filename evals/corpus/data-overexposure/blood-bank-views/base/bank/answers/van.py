"""The van in answers."""


def show(row):
    return {
        "plate": row.plate,
        "site": row.site,
        "chairs": row.chairs,
        "state": row.state,
        "kilometres": row.kilometres,
        "next_service": row.next_service,
        "fridge_model": row.fridge_model,
        "driver_badge": row.driver_badge,
    }


def show_short(row):
    return {
        "plate": row.plate,
        "site": row.site,
        "chairs": row.chairs,
    }


def show_list(rows):
    return {
        "kind": "van",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "plate",
        "site",
        "chairs",
        "state",
        "kilometres",
        "next service",
        "fridge model",
        "driver badge",
    ]
