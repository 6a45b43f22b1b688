"""Footwear: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "6403"


def fields(sent):
    return {
        "code": CODE,
        "sets": number(sent, "sets", 1, 4000),
        "moisture": number(sent, "moisture", 0, 60),
        "permit": words(sent, "permit", 18),
        "packages": number(sent, "packages", 1, 900),
        "pieces": number(sent, "pieces", 1, 50000),
        "carriage": listed(sent, "carriage", ("road", "rail", "sea", "air")),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
        "marks": words(sent, "marks", 120),
        "maker": words(sent, "maker", 60),
        "state": listed(sent, "state", ("new", "used", "repaired")),
    }


def label(sent):
    return f"footwear, {sent['packages']} packages"
