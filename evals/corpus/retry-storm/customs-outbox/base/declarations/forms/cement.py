"""Cement: what the authority asks for beside goods and value."""

from declarations.checks import listed, number

CODE = "2523"


def fields(sent):
    return {
        "code": CODE,
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
        "moisture": number(sent, "moisture", 0, 60),
        "gross_kg": number(sent, "gross_kg", 1, 24000),
    }


def label(sent):
    return f"cement, {sent['moisture']} moisture"
