"""Figures in words that all formats for people share."""

from __future__ import annotations

import math

from reviewer.evaluation.metrics import Figure
from reviewer.evaluation.report.figures import Scored

HEADS = ("", "run", "pair-correct", "recall", "false blocks", "no answer", "cost", "per catch", "seconds")
"""The heads of the leaderboard."""
MAPPED = {"pair_correct": "pair-correct", "detection": "recall"}
"""What the map of categories shows, in words."""
NOTE = (
    "pair-correct: the bad side held back and its clean twin let through. recall: bad sides held back."
    " An answer that never came counts as wrong. In brackets: 95 % intervals."
    " cost, seconds: of one review on average, in US dollars and wall clock. per catch: dollars for each bad side held"
    " back."
)


def shares(run: Scored) -> tuple[Figure, Figure, Figure]:
    """Pair-correct, recall and false blocks."""
    return run.pair, run.scores.overall["detection"], run.scores.overall["false_block"]


def share(figure: Figure) -> str:
    """A share without its interval, such as `62 %`."""
    return f"{figure.value * 100:.0f} %" if figure.total else "-"


def interval(figure: Figure) -> str:
    """The interval of a share, such as `[48, 74]`; empty where there is nothing to share."""
    return f"[{figure.low * 100:.0f}, {figure.high * 100:.0f}]" if figure.total else ""


def both(figure: Figure) -> str:
    """A share with its interval."""
    return f"{share(figure)} {interval(figure)}".strip()


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


def unanswered(run: Scored) -> str:
    """How many trials came to no answer."""
    return f"{run.unanswered} of {run.scores.trials}" if run.unanswered else "0"


def plain(run: Scored) -> tuple[str, str, str, str]:
    """The cells of the leaderboard that are no shares."""
    return unanswered(run), dollars(run.cost), dollars(run.cost_per_catch), seconds(run.seconds)


def row(run: Scored) -> list[str]:
    """The cells of the leaderboard behind letter and name."""
    return [*map(both, shares(run)), *plain(run)]
