"""Nuts: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "0802"


def fields(sent):
    return {
        "code": CODE,
        "net_kg": number(sent, "net_kg", 1, 23000),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "sulphur_ppm": number(sent, "sulphur_ppm", 0, 5000),
        "composition": words(sent, "composition", 200),
        "state": listed(sent, "state", ("new", "used", "repaired")),
        "grade": number(sent, "grade", 1, 9),
        "metres": number(sent, "metres", 1, 90000),
        "watts": number(sent, "watts", 1, 12000),
    }


def label(sent):
    return f"nuts, {sent['net_kg']} net kg"
