"""Apples: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "0808"


def fields(sent):
    return {
        "code": CODE,
        "watts": number(sent, "watts", 1, 12000),
        "state": listed(sent, "state", ("new", "used", "repaired")),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "certificate": words(sent, "certificate", 24),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
        "moisture": number(sent, "moisture", 0, 60),
        "gross_kg": number(sent, "gross_kg", 1, 24000),
    }


def label(sent):
    return f"apples, {sent['moisture']} moisture"
