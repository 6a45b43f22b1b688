"""Doors: what the authority asks for beside goods and value."""

from declarations.checks import listed, number

CODE = "4418"


def fields(sent):
    return {
        "code": CODE,
        "watts": number(sent, "watts", 1, 12000),
        "state": listed(sent, "state", ("new", "used", "repaired")),
        "grade": number(sent, "grade", 1, 9),
        "pieces": number(sent, "pieces", 1, 50000),
        "origin": listed(sent, "origin", ("eu", "efta", "other")),
        "strength": number(sent, "strength", 0, 96),
        "purpose": listed(sent, "purpose", ("sale", "sample", "own use")),
    }


def label(sent):
    return f"doors, {sent['strength']} strength"
