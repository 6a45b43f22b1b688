"""Paints: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "3208"


def fields(sent):
    return {
        "code": CODE,
        "pallets": number(sent, "pallets", 0, 33),
        "packages": number(sent, "packages", 1, 900),
        "metres": number(sent, "metres", 1, 90000),
        "net_kg": number(sent, "net_kg", 1, 23000),
        "pieces": number(sent, "pieces", 1, 50000),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "marks": words(sent, "marks", 120),
        "certificate": words(sent, "certificate", 24),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
    }


def label(sent):
    return f"paints, {sent['net_kg']} net kg"
