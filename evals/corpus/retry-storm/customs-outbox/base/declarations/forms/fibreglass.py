"""Fibreglass: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "7019"


def fields(sent):
    return {
        "code": CODE,
        "packages": number(sent, "packages", 1, 900),
        "year": number(sent, "year", 1950, 2030),
        "grade": number(sent, "grade", 1, 9),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "carriage": listed(sent, "carriage", ("road", "rail", "sea", "air")),
        "maker": words(sent, "maker", 60),
        "watts": number(sent, "watts", 1, 12000),
    }


def label(sent):
    return f"fibreglass, {sent['grade']} grade"
