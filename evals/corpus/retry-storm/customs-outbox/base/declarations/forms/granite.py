"""Granite: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "6802"


def fields(sent):
    return {
        "code": CODE,
        "packages": number(sent, "packages", 1, 900),
        "pieces": number(sent, "pieces", 1, 50000),
        "certificate": words(sent, "certificate", 24),
        "grade": number(sent, "grade", 1, 9),
        "batch": number(sent, "batch", 1, 99999),
        "purpose": listed(sent, "purpose", ("sale", "sample", "own use")),
        "maker": words(sent, "maker", 60),
        "sets": number(sent, "sets", 1, 4000),
    }


def label(sent):
    return f"granite, {sent['sets']} sets"
