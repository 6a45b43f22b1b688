"""Tiles: what the authority asks for beside goods and value."""

from declarations.checks import listed, number

CODE = "6907"


def fields(sent):
    return {
        "code": CODE,
        "batch": number(sent, "batch", 1, 99999),
        "pieces": number(sent, "pieces", 1, 50000),
        "litres": number(sent, "litres", 1, 26000),
        "state": listed(sent, "state", ("new", "used", "repaired")),
    }


def label(sent):
    return f"tiles, {sent['litres']} litres"
