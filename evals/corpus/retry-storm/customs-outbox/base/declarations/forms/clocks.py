"""Clocks: what the authority asks for beside goods and value."""

from declarations.checks import listed, number

CODE = "9105"


def fields(sent):
    return {
        "code": CODE,
        "sets": number(sent, "sets", 1, 4000),
        "watts": number(sent, "watts", 1, 12000),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "packages": number(sent, "packages", 1, 900),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
        "grade": number(sent, "grade", 1, 9),
    }


def label(sent):
    return f"clocks, {sent['watts']} watts"
