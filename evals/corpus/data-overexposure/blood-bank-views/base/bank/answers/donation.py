"""The donation in answers."""

from bank.values import value_of


def show(row):
    return {
        "number": value_of(row, "donation", "number"),
        "donor_number": value_of(row, "donation", "donor_number"),
        "site": value_of(row, "donation", "site"),
        "taken_at": value_of(row, "donation", "taken_at"),
        "millilitres": value_of(row, "donation", "millilitres"),
        "kind": value_of(row, "donation", "kind"),
        "needle_side": value_of(row, "donation", "needle_side"),
        "nurse_badge": value_of(row, "donation", "nurse_badge"),
        "bag_number": value_of(row, "donation", "bag_number"),
    }


def show_short(row):
    return {
        "number": value_of(row, "donation", "number"),
        "donor_number": value_of(row, "donation", "donor_number"),
        "site": value_of(row, "donation", "site"),
    }


def show_list(rows):
    return {
        "kind": "donation",
        "count": len(rows),
        "rows": [show_short(row) for row in rows],
    }


def header():
    return [
        ("Number of the donation", "api.answers.donation.number.title"),
        ("Donor number of the donation", "api.answers.donation.donor_number.title"),
        ("Site of the donation", "api.answers.donation.site.title"),
        ("Taken at of the donation", "api.answers.donation.taken_at.title"),
        ("Millilitres of the donation", "api.answers.donation.millilitres.title"),
        ("Kind of the donation", "api.answers.donation.kind.title"),
        ("Needle side of the donation", "api.answers.donation.needle_side.title"),
        ("Nurse badge of the donation", "api.answers.donation.nurse_badge.title"),
        ("Bag number of the donation", "api.answers.donation.bag_number.title"),
    ]
