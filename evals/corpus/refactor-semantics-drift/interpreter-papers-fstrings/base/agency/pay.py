"""Pays what a signed slip says."""

import re


def cents(slip):
    """Cents for a slip: whole hours at the rate, as the tariff of the courts has it."""
    hours = int(re.search(r"^To pay: (\d+) full hours$", slip, re.MULTILINE)[1])
    whole, part = re.search(r"^Rate: (\d+)\.(\d\d)$", slip, re.MULTILINE).groups()
    return hours * (int(whole) * 100 + int(part))
