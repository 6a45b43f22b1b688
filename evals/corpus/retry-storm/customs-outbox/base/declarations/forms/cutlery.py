"""Cutlery: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "8215"


def fields(sent):
    return {
        "code": CODE,
        "sets": number(sent, "sets", 1, 4000),
        "permit": words(sent, "permit", 18),
        "pieces": number(sent, "pieces", 1, 50000),
        "pallets": number(sent, "pallets", 0, 33),
        "maker": words(sent, "maker", 60),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
    }


def label(sent):
    return f"cutlery, {sent['pallets']} pallets"
