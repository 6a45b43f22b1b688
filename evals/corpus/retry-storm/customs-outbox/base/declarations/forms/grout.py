"""Grout: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "3214"


def fields(sent):
    return {
        "code": CODE,
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "grade": number(sent, "grade", 1, 9),
        "carriage": listed(sent, "carriage", ("road", "rail", "sea", "air")),
        "gross_kg": number(sent, "gross_kg", 1, 24000),
        "marks": words(sent, "marks", 120),
        "batch": number(sent, "batch", 1, 99999),
    }


def label(sent):
    return f"grout, {sent['grade']} grade"
