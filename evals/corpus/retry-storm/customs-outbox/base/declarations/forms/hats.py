"""Hats: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "6505"


def fields(sent):
    return {
        "code": CODE,
        "net_kg": number(sent, "net_kg", 1, 23000),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
        "carriage": listed(sent, "carriage", ("road", "rail", "sea", "air")),
        "permit": words(sent, "permit", 18),
        "metres": number(sent, "metres", 1, 90000),
    }


def label(sent):
    return f"hats, {sent['metres']} metres"
