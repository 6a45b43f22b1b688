"""Engines: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "8407"


def fields(sent):
    return {
        "code": CODE,
        "composition": words(sent, "composition", 200),
        "grade": number(sent, "grade", 1, 9),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "maker": words(sent, "maker", 60),
        "year": number(sent, "year", 1950, 2030),
        "net_kg": number(sent, "net_kg", 1, 23000),
        "pallets": number(sent, "pallets", 0, 33),
        "carriage": listed(sent, "carriage", ("road", "rail", "sea", "air")),
        "consignee_note": words(sent, "consignee_note", 80),
        "strength": number(sent, "strength", 0, 96),
    }


def label(sent):
    return f"engines, {sent['year']} year"
