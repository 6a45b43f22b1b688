"""Rope: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "5607"


def fields(sent):
    return {
        "code": CODE,
        "strength": number(sent, "strength", 0, 96),
        "permit": words(sent, "permit", 18),
        "litres": number(sent, "litres", 1, 26000),
        "certificate": words(sent, "certificate", 24),
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
        "pieces": number(sent, "pieces", 1, 50000),
        "packages": number(sent, "packages", 1, 900),
    }


def label(sent):
    return f"rope, {sent['strength']} strength"
