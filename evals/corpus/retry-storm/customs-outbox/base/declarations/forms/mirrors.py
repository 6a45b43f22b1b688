"""Mirrors: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "7009"


def fields(sent):
    return {
        "code": CODE,
        "pallets": number(sent, "pallets", 0, 33),
        "composition": words(sent, "composition", 200),
        "strength": number(sent, "strength", 0, 96),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
    }


def label(sent):
    return f"mirrors, {sent['pallets']} pallets"
