"""Garlic: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "0703"


def fields(sent):
    return {
        "code": CODE,
        "marks": words(sent, "marks", 120),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "strength": number(sent, "strength", 0, 96),
        "litres": number(sent, "litres", 1, 26000),
        "consignee_note": words(sent, "consignee_note", 80),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
        "pieces": number(sent, "pieces", 1, 50000),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
        "year": number(sent, "year", 1950, 2030),
        "watts": number(sent, "watts", 1, 12000),
    }


def label(sent):
    return f"garlic, {sent['year']} year"
