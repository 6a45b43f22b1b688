"""The van in answers."""

from bank.values import value_of


def show(row):
    return {
        "plate": value_of(row, "plate"),
        "site": value_of(row, "site"),
        "chairs": value_of(row, "chairs"),
        "state": value_of(row, "state"),
        "kilometres": value_of(row, "kilometres"),
        "next_service": value_of(row, "next_service"),
        "fridge_model": value_of(row, "fridge_model"),
        "driver_badge": value_of(row, "driver_badge"),
    }


def show_short(row):
    return {
        "plate": value_of(row, "plate"),
        "site": value_of(row, "site"),
        "chairs": value_of(row, "chairs"),
    }


def show_list(rows):
    return {
        "kind": "van",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        "Plate of the van",
        "Site of the van",
        "Chairs of the van",
        "State of the van",
        "Kilometres of the van",
        "Next service of the van",
        "Fridge model of the van",
        "Driver badge of the van",
    ]
