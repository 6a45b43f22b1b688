"""Rice: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "1006"


def fields(sent):
    return {
        "code": CODE,
        "watts": number(sent, "watts", 1, 12000),
        "pallets": number(sent, "pallets", 0, 33),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
        "state": listed(sent, "state", ("new", "used", "repaired")),
        "net_kg": number(sent, "net_kg", 1, 23000),
        "permit": words(sent, "permit", 18),
        "sulphur_ppm": number(sent, "sulphur_ppm", 0, 5000),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "composition": words(sent, "composition", 200),
        "marks": words(sent, "marks", 120),
    }


def label(sent):
    return f"rice, {sent['watts']} watts"
