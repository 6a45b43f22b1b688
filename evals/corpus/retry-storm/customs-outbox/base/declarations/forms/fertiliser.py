"""Fertiliser: what the authority asks for beside goods and value."""

from declarations.checks import listed, number

CODE = "3102"


def fields(sent):
    return {
        "code": CODE,
        "watts": number(sent, "watts", 1, 12000),
        "strength": number(sent, "strength", 0, 96),
        "carriage": listed(sent, "carriage", ("road", "rail", "sea", "air")),
    }


def label(sent):
    return f"fertiliser, {sent['watts']} watts"
