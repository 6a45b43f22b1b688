"""Paper: what the authority asks for beside goods and value."""

from declarations.checks import listed, number, words

CODE = "4802"


def fields(sent):
    return {
        "code": CODE,
        "packing": listed(sent, "packing", ("box", "drum", "bag", "loose")),
        "maker": words(sent, "maker", 60),
        "state": listed(sent, "state", ("new", "used", "repaired")),
        "certificate": words(sent, "certificate", 24),
        "batch": number(sent, "batch", 1, 99999),
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
        "watts": number(sent, "watts", 1, 12000),
        "marks": words(sent, "marks", 120),
    }


def label(sent):
    return f"paper, {sent['batch']} batch"
