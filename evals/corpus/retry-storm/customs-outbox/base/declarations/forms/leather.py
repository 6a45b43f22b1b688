"""Leather: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "4107"


def fields(sent):
    return {
        "code": CODE,
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
        "net_kg": number(sent, "net_kg", 1, 23000),
        "year": number(sent, "year", 1950, 2030),
        "pieces": number(sent, "pieces", 1, 50000),
        "certificate": words(sent, "certificate", 24),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
        "marks": words(sent, "marks", 120),
        "pallets": number(sent, "pallets", 0, 33),
    }


def label(sent):
    return f"leather, {sent['year']} year"
