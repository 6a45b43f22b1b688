"""Wine: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "2204"


def fields(sent):
    return {
        "code": CODE,
        "packages": number(sent, "packages", 1, 900),
        "purpose": listed(sent, "purpose", ("sale", "sample", "own use")),
        "regime": listed(sent, "regime", ("free", "transit", "inward")),
        "net_kg": number(sent, "net_kg", 1, 23000),
        "maker": words(sent, "maker", 60),
        "composition": words(sent, "composition", 200),
        "pallets": number(sent, "pallets", 0, 33),
        "treatment": listed(sent, "treatment", ("none", "heat", "gas")),
    }


def label(sent):
    return f"wine, {sent['packages']} packages"
