"""Butter: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "0405"


def fields(sent):
    return {
        "code": CODE,
        "sulphur_ppm": number(sent, "sulphur_ppm", 0, 5000),
        "pallets": number(sent, "pallets", 0, 33),
        "gross_kg": number(sent, "gross_kg", 1, 24000),
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
        "composition": words(sent, "composition", 200),
        "watts": number(sent, "watts", 1, 12000),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
        "moisture": number(sent, "moisture", 0, 60),
    }


def label(sent):
    return f"butter, {sent['gross_kg']} gross kg"
