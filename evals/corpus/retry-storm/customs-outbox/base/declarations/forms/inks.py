"""Inks: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "3215"


def fields(sent):
    return {
        "code": CODE,
        "batch": number(sent, "batch", 1, 99999),
        "sets": number(sent, "sets", 1, 4000),
        "carriage": listed(sent, "carriage", ("road", "rail", "sea", "air")),
        "litres": number(sent, "litres", 1, 26000),
        "certificate": words(sent, "certificate", 24),
        "maker": words(sent, "maker", 60),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
        "composition": words(sent, "composition", 200),
        "watts": number(sent, "watts", 1, 12000),
        "moisture": number(sent, "moisture", 0, 60),
    }


def label(sent):
    return f"inks, {sent['moisture']} moisture"
