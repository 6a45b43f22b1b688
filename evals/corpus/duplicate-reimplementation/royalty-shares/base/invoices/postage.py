"""Postage on invoices."""

from shared.money import split


def postage(cents: int, grams: list[int]) -> list[int]:
    """The postage of a parcel on each of its lines, by weight."""
    return split(cents, grams)
