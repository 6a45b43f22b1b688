"""Boilers: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "8403"


def fields(sent):
    return {
        "code": CODE,
        "purpose": listed(sent, "purpose", ("sale", "sample", "own use")),
        "pieces": number(sent, "pieces", 1, 50000),
        "strength": number(sent, "strength", 0, 96),
        "batch": number(sent, "batch", 1, 99999),
        "certificate": words(sent, "certificate", 24),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "grade": number(sent, "grade", 1, 9),
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
    }


def label(sent):
    return f"boilers, {sent['strength']} strength"
