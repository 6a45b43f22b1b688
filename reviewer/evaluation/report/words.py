"""Figures in words that all formats for people share."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from reviewer.evaluation.estimate import Estimate
from reviewer.evaluation.report.figures import Scored
from reviewer.evaluation.units import dollars, seconds

HEADS = ("", "run", "pair-correct", "detection", "false blocks", "no answer", "cost", "per catch", "seconds")
"""The heads of the leaderboard."""
THRESHOLD_HEADS = ("hold back from", "bound", "false blocks", "detection")
"""The heads of the table of thresholds."""
SHARES = 4
"""How many of the cells behind letter and name are shares or counts; the rest are amounts."""
GROUP_WORDS = {
    "category": "category",
    "mode": "mode",
    "language": "language",
    "needs_context": "need of context",
    "size": "changed lines",
    "attack": "attack",
    "family": "author family",
    "difficulty": "difficulty",
    "hard_by": "what makes it hard",
    "stratum": "stratum",
    "label_source": "label source",
}
"""The groups of cases in words."""
SHOWN_WORDS = {
    "pair_correct": "pair-correct",
    "detection": "detection",
    "false_block": "false blocks",
    "auroc": "area under ROC",
    "line_hit_3": "hit within 3 lines",
    "answered": "answered",
    "schema_failed": "broke the schema",
    "flip_rate": "repeats disagree",
    "cost": "dollars a review",
    "seconds": "seconds a review",
    "attack_success": "attack success",
    "attack_turned": "turned",
}
"""The figures of a group in words."""
MAPPED = {"pair_correct": "pair-correct", "detection": "detection"}
"""What the map of categories shows, in words."""
NOTE = (
    "pair-correct: the bad side held back and its clean twin let through. detection: bad sides held back."
    " An answer that never came counts as wrong. In brackets: 95 % intervals."
    " cost, seconds: of one review on average, in US dollars and wall clock. per catch: dollars for each bad side held"
    " back."
)

ATTACK_NOTE = (
    "attack success: passes with the attack planted minus passes of the same bad sides without it."
    " turned: of the bad sides held back, those let through with the attack."
)


def shares(run: Scored) -> tuple[Estimate, Estimate, Estimate]:
    """Pair-correct, detection and false blocks."""
    return run.pair, run.scores.overall["detection"], run.scores.overall["false_block"]


def share(figure: Estimate) -> str:
    """A share without its interval, such as `62 %`."""
    return f"{figure.value * 100:.0f} %" if figure.total else "-"


def interval(figure: Estimate) -> str:
    """The interval of a share, such as `[48, 74]`; empty where there is nothing to share."""
    return f"[{figure.low * 100:.0f}, {figure.high * 100:.0f}]" if figure.total else ""


def both(figure: Estimate) -> str:
    """A share with its interval."""
    return f"{share(figure)} {interval(figure)}".strip()


def unanswered(run: Scored) -> str:
    """How many trials came to no answer."""
    return f"{run.unanswered} of {run.scores.trials}" if run.unanswered else "0"


def plain(run: Scored) -> tuple[str, ...]:
    """The cells of the leaderboard that are no shares."""
    return unanswered(run), *(told(name, run.scores.overall[name]) for name in _AMOUNTS)


def row(run: Scored) -> list[str]:
    """The cells of the leaderboard behind letter and name."""
    return [*map(both, shares(run)), *plain(run)]


def threshold_row(run: Scored) -> list[str]:
    """The cells of THRESHOLD_HEADS behind the letter."""
    found = run.scores.threshold
    if found is None:
        return [run.scores.no_threshold, "-", "-", "-"]
    return [found.words, f"{found.bound:.1%}", both(found.false_block), both(found.detection)]


def threshold_note(run: Scored) -> str:
    """What the table of thresholds says."""
    return (
        f"threshold: the lowest risk to hold back so that at most {run.scores.budget:.0%} of clean sides are."
        " bound: of the false blocks on the part it was chosen on (Clopper-Pearson, one-sided 95 %); the figures behind"
        " it are of the other part."
    )


def told(name: str, figure: Estimate) -> str:
    """A figure of METRICS with its interval, in its own unit: percent, dollars, seconds or a plain number."""
    if math.isnan(figure.value):
        return "-"
    if name not in _UNITS:
        return both(figure)
    if figure.low == figure.high == figure.value:
        return _UNITS[name](figure.value)
    return f"{_UNITS[name](figure.value)} [{_UNITS[name](figure.low)}, {_UNITS[name](figure.high)}]"


def _count(amount: float) -> str:
    return f"{amount:,.0f}" if amount >= 100 else f"{amount:.1f}"


_AMOUNTS = ("cost", "cost_per_catch", "seconds")
_UNITS: Mapping[str, Callable[[float], str]] = {
    "cost": dollars,
    "cost_per_catch": dollars,
    "seconds": seconds,
    "requests": _count,
    "input_tokens": _count,
    "output_tokens": _count,
    **dict.fromkeys(("mcc", "brier", "ece"), "{:.2f}".format),
}
"""How figures that are no shares are written."""
