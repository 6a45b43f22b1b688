"""Furs: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "4303"


def fields(sent):
    return {
        "code": CODE,
        "strength": number(sent, "strength", 0, 96),
        "year": number(sent, "year", 1950, 2030),
        "carriage": listed(sent, "carriage", ("road", "rail", "sea", "air")),
        "gross_kg": number(sent, "gross_kg", 1, 24000),
        "marks": words(sent, "marks", 120),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "grade": number(sent, "grade", 1, 9),
        "consignee_note": words(sent, "consignee_note", 80),
    }


def label(sent):
    return f"furs, {sent['year']} year"
