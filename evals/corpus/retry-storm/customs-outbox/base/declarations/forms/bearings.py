"""Bearings: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "8482"


def fields(sent):
    return {
        "code": CODE,
        "gross_kg": number(sent, "gross_kg", 1, 24000),
        "state": listed(sent, "state", ("new", "used", "repaired")),
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
        "batch": number(sent, "batch", 1, 99999),
        "grade": number(sent, "grade", 1, 9),
        "year": number(sent, "year", 1950, 2030),
        "maker": words(sent, "maker", 60),
        "consignee_note": words(sent, "consignee_note", 80),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
        "permit": words(sent, "permit", 18),
        "net_kg": number(sent, "net_kg", 1, 23000),
    }


def label(sent):
    return f"bearings, {sent['year']} year"
