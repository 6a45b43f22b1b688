"""Figures in words that all formats for people share."""

from __future__ import annotations

import math

from reviewer.evaluation.report.figures import Figures
from reviewer.evaluation.stats import Estimate

HEADS = ("", "run", "pair-correct", "recall", "false blocks", "no answer", "cost", "seconds")
"""The heads of the leaderboard."""
NOTE = (
    "pair-correct: the bad side held back and its clean twin let through. An answer that never came counts as wrong."
    " In brackets: 95 % intervals. Cost: US dollars a case (both sides once). Seconds: of one review, on average."
)


def share(estimate: Estimate) -> str:
    """A share without its interval, such as `62 %`."""
    return f"{estimate.value:.0%}".replace("%", " %") if estimate.total else "-"


def interval(estimate: Estimate) -> str:
    """The interval of a share, such as `[48, 74]`; empty where there is nothing to share."""
    return f"[{estimate.low * 100:.0f}, {estimate.high * 100:.0f}]" if estimate.total else ""


def both(estimate: Estimate) -> str:
    """A share with its interval."""
    return f"{share(estimate)} {interval(estimate)}".strip()


def dollars(amount: float | None) -> str:
    """An amount with as many digits as matter; `unknown` for None."""
    if amount is None or not math.isfinite(amount):
        return "unknown"
    if amount == 0:
        return "0"
    return f"{amount:,.2f}" if amount >= 1 else f"{amount:.2g}" if amount >= 0.0001 else f"{amount:.1e}"


def seconds(amount: float) -> str:
    """Seconds with two digits that matter."""
    return "-" if not math.isfinite(amount) else f"{amount:,.0f}" if amount >= 10 else f"{amount:.2g}"


def unanswered(found: Figures) -> str:
    """How many trials came to no answer."""
    return f"{found.unanswered} of {found.trials}" if found.unanswered else "0"


def row(found: Figures) -> list[str]:
    """The cells of the leaderboard behind letter and name."""
    return [
        both(found.pair),
        both(found.recall),
        both(found.false_blocks),
        unanswered(found),
        dollars(found.cost_per_case),
        seconds(found.seconds_per_trial),
    ]
