"""Lamps: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "9405"


def fields(sent):
    return {
        "code": CODE,
        "gross_kg": number(sent, "gross_kg", 1, 24000),
        "watts": number(sent, "watts", 1, 12000),
        "purpose": listed(sent, "purpose", ("sale", "sample", "own use")),
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
        "net_kg": number(sent, "net_kg", 1, 23000),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
        "composition": words(sent, "composition", 200),
    }


def label(sent):
    return f"lamps, {sent['gross_kg']} gross kg"
