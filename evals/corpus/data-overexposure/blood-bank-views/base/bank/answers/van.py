"""The van in answers."""

from bank.values import value_of


def show(row):
    return {
        "plate": value_of(row, "van", "plate"),
        "site": value_of(row, "van", "site"),
        "chairs": value_of(row, "van", "chairs"),
        "state": value_of(row, "van", "state"),
        "kilometres": value_of(row, "van", "kilometres"),
        "next_service": value_of(row, "van", "next_service"),
        "fridge_model": value_of(row, "van", "fridge_model"),
        "driver_badge": value_of(row, "van", "driver_badge"),
    }


def show_short(row):
    return {
        "plate": value_of(row, "van", "plate"),
        "site": value_of(row, "van", "site"),
        "chairs": value_of(row, "van", "chairs"),
    }


def show_list(rows):
    return {
        "kind": "van",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Plate of the van", "api.answers.van.plate.title"),
        ("Site of the van", "api.answers.van.site.title"),
        ("Chairs of the van", "api.answers.van.chairs.title"),
        ("State of the van", "api.answers.van.state.title"),
        ("Kilometres of the van", "api.answers.van.kilometres.title"),
        ("Next service of the van", "api.answers.van.next_service.title"),
        ("Fridge model of the van", "api.answers.van.fridge_model.title"),
        ("Driver badge of the van", "api.answers.van.driver_badge.title"),
    ]
