"""Carpets: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "5702"


def fields(sent):
    return {
        "code": CODE,
        "sets": number(sent, "sets", 1, 4000),
        "certificate": words(sent, "certificate", 24),
        "purpose": listed(sent, "purpose", ("sale", "sample", "own use")),
        "composition": words(sent, "composition", 200),
        "batch": number(sent, "batch", 1, 99999),
        "litres": number(sent, "litres", 1, 26000),
        "state": listed(sent, "state", ("new", "used", "repaired")),
        "marks": words(sent, "marks", 120),
        "grade": number(sent, "grade", 1, 9),
    }


def label(sent):
    return f"carpets, {sent['litres']} litres"
