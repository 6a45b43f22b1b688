"""Bicycles: what the authority asks for beside goods and value."""

from declarations.checks import listed, number

CODE = "8712"


def fields(sent):
    return {
        "code": CODE,
        "sets": number(sent, "sets", 1, 4000),
        "sulphur_ppm": number(sent, "sulphur_ppm", 0, 5000),
        "watts": number(sent, "watts", 1, 12000),
        "pieces": number(sent, "pieces", 1, 50000),
        "metres": number(sent, "metres", 1, 90000),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
    }


def label(sent):
    return f"bicycles, {sent['metres']} metres"
