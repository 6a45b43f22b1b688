"""Rests and rinses that are the same in all recipes of the house."""

BOIL_LONG = 90
BOIL_SHORT = 60
RINSE = 45
DRAIN = 30
LAUTER_REST = 20
PURGE = 25
