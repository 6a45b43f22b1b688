"""Figures that are no shares, with as many digits as matter."""

from __future__ import annotations

import math

MONEY = ("cost", "cost_per_catch")
"""Figures in US dollars."""


def dollars(amount: float | None) -> str:
    """An amount with as many digits as matter; `-` for None."""
    if amount is None or not math.isfinite(amount):
        return "-"
    if amount == 0:
        return "0"
    return f"{amount:,.2f}" if amount >= 1 else f"{amount:.2g}" if amount >= 0.0001 else f"{amount:.1e}"


def seconds(amount: float) -> str:
    """Seconds with two digits that matter."""
    return "-" if not math.isfinite(amount) else f"{amount:,.0f}" if amount >= 10 else f"{amount:.2g}"
