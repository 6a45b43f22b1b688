"""Medicines: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "3004"


def fields(sent):
    return {
        "code": CODE,
        "sets": number(sent, "sets", 1, 4000),
        "composition": words(sent, "composition", 200),
        "purpose": listed(sent, "purpose", ("sale", "sample", "own use")),
        "pieces": number(sent, "pieces", 1, 50000),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
        "permit": words(sent, "permit", 18),
    }


def label(sent):
    return f"medicines, {sent['sets']} sets"
