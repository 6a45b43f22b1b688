"""Cables: what the authority asks for beside goods and value."""

from declarations.checks import listed, number

CODE = "8544"


def fields(sent):
    return {
        "code": CODE,
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "pieces": number(sent, "pieces", 1, 50000),
        "litres": number(sent, "litres", 1, 26000),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
    }


def label(sent):
    return f"cables, {sent['pieces']} pieces"
