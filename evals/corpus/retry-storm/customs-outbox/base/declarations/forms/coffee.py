"""Coffee: what the authority asks for beside goods and value."""

from declarations.checks import listed, number

CODE = "0901"


def fields(sent):
    return {
        "code": CODE,
        "watts": number(sent, "watts", 1, 12000),
        "moisture": number(sent, "moisture", 0, 60),
        "carriage": listed(sent, "carriage", ("road", "rail", "sea", "air")),
        "gross_kg": number(sent, "gross_kg", 1, 24000),
        "litres": number(sent, "litres", 1, 26000),
    }


def label(sent):
    return f"coffee, {sent['moisture']} moisture"
