"""Cheese: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "0406"


def fields(sent):
    return {
        "code": CODE,
        "sulphur_ppm": number(sent, "sulphur_ppm", 0, 5000),
        "strength": number(sent, "strength", 0, 96),
        "purpose": listed(sent, "purpose", ("sale", "sample", "own use")),
        "composition": words(sent, "composition", 200),
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
    }


def label(sent):
    return f"cheese, {sent['sulphur_ppm']} sulphur ppm"
