"""Flowers: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "0603"


def fields(sent):
    return {
        "code": CODE,
        "certificate": words(sent, "certificate", 24),
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
        "sets": number(sent, "sets", 1, 4000),
        "strength": number(sent, "strength", 0, 96),
        "net_kg": number(sent, "net_kg", 1, 23000),
        "pallets": number(sent, "pallets", 0, 33),
        "consignee_note": words(sent, "consignee_note", 80),
    }


def label(sent):
    return f"flowers, {sent['sets']} sets"
