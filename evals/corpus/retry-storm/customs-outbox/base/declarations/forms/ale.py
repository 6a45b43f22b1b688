"""Ale: what the authority asks for beside goods and value."""

from declarations.checks import listed, number

CODE = "2203"


def fields(sent):
    return {
        "code": CODE,
        "litres": number(sent, "litres", 1, 26000),
        "watts": number(sent, "watts", 1, 12000),
        "strength": number(sent, "strength", 0, 96),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
        "batch": number(sent, "batch", 1, 99999),
        "moisture": number(sent, "moisture", 0, 60),
    }


def label(sent):
    return f"ale, {sent['litres']} litres"
