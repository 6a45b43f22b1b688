"""Instruments: what the authority asks for beside goods and value."""

from declarations.checks import listed, number

CODE = "9202"


def fields(sent):
    return {
        "code": CODE,
        "net_kg": number(sent, "net_kg", 1, 23000),
        "packages": number(sent, "packages", 1, 900),
        "state": listed(sent, "state", ("new", "used", "repaired")),
        "year": number(sent, "year", 1950, 2030),
        "strength": number(sent, "strength", 0, 96),
    }


def label(sent):
    return f"instruments, {sent['year']} year"
