"""Comparisons as text for people and as values for JSON."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from reviewer.evaluation.alignment import Aligned, Run
from reviewer.evaluation.anchor import anchor
from reviewer.evaluation.comparison import Comparison, Contrast, Moved
from reviewer.evaluation.ratios import Ratio
from reviewer.evaluation.stats import ALPHA, POWER
from reviewer.patch import visible

LISTED = 20
"""How many cases of a kind are listed as text; JSON has them all."""


def rule(family: int) -> str:
    """What makes a run better or worse, in words."""
    many = f"after Holm over {family} comparisons" if family > 1 else "(one comparison, so Holm changes nothing)"
    return (
        f"better or worse: p below {ALPHA:g} {many}, and the 95 % interval on that side of zero.\n"
        "undecided: anything else; it never means equal."
    )


def family_of(contrasts: Sequence[Contrast]) -> int:
    """Over how many comparisons Holm counted."""
    return sum(one.cases > 0 for contrast in contrasts for one in contrast.comparisons)


def as_text(contrasts: Sequence[Contrast], *, page: str = "") -> str:
    """All that was found, for a terminal or a log; `page` is the report in which the cases stand."""
    runs = [contrasts[0].aligned.base, *(contrast.aligned.run for contrast in contrasts)]
    lines = [_run_line(run) for run in runs]
    for contrast in contrasts:
        lines += ["", *_heading(contrast.aligned)]
        for one in contrast.comparisons:
            lines += ["", *_comparison(one, page)]
    return "\n".join([*lines, "", rule(family_of(contrasts))])


def as_value(contrasts: Sequence[Contrast], *, seed: int, page: str = "") -> dict[str, Any]:
    """The same as plain JSON values; null where there is no number, or no page."""
    family = family_of(contrasts)
    runs = [contrasts[0].aligned.base, *(contrast.aligned.run for contrast in contrasts)]
    return {
        "rule": rule(family),
        "alpha": ALPHA,
        "power": POWER,
        "comparisons": family,
        "seed": seed,
        "page": page or None,
        "runs": [
            {
                "run": run.name,
                "model": run.model,
                "cases": len(run.cases),
                "trials": run.finished,
                "planned": run.progress.planned,
                "missing": run.progress.missing,
                "without_answer": run.unanswered,
            }
            for run in runs
        ],
        "contrasts": [_contrast_value(contrast) for contrast in contrasts],
    }


def _run_line(run: Run) -> str:
    failed = f", {run.unanswered} of them without an answer" if run.unanswered else ""
    name = f"{run.name}  {run.model}" if run.model else run.name
    left = f"; {run.progress!s}" if run.progress.missing else ""
    return f"{visible(name)}: {len(run.cases)} cases, {run.finished} trials{failed}{left}"


def _heading(aligned: Aligned) -> Iterator[str]:
    yield visible(f"{aligned.run.name} against {aligned.base.name}: {len(aligned.sides)} cases in both")
    if aligned.differing:
        yield f"  they differ in: {', '.join(aligned.differing)}"
    left_out = {
        f"only in {aligned.base.name}": aligned.only_base,
        f"only in {aligned.run.name}": aligned.only_run,
        "not the same change in both, left out": aligned.changed,
        "same change, other labels or other files before it, compared all the same": aligned.surroundings,
        "not finished in both": aligned.unfinished,
    }
    for words, cases in left_out.items():
        if cases:
            yield visible(f"  {words}: {len(cases)}: {', '.join(cases[:LISTED])}{_more(len(cases))}")


def _comparison(one: Comparison, page: str) -> Iterator[str]:
    name = one.metric.name
    if not one.cases:
        yield f"  {name}: no case of both runs has it"
        return
    better = [moved for moved in one.moved if moved.better]
    worse = [moved for moved in one.moved if not moved.better]
    ends = f"[{_signed(one.difference.low)}, {_signed(one.difference.high)}]"
    unit, form = ("percent", ".4g") if unit_of(one) == "percent" else ("points", ".1%")
    yield (
        f"  {name}: {one.answer.upper()}   {one.before:{form}} to {one.after:{form}},"
        f" {_signed(one.difference.value)} {unit}, 95 % {ends}"
    )
    sides = "" if isinstance(one.metric, Ratio) else f": {len(worse)} worse, {len(better)} better"
    yield (
        f"    {one.differ} of {one.cases} cases differ ({one.discordant:.1%}){sides};"
        f" p {_chance(one.p)}, after Holm {_chance(one.adjusted)}"
    )
    yield f"    {detectable_words(one)}"
    for words, moved in (("worse", worse), ("better", better)):
        if moved:
            yield f"    {words}:"
            yield from (f"      {_moved(case, page)}" for case in moved[:LISTED])
            if len(moved) > LISTED:
                yield f"      and {len(moved) - LISTED} more; --json lists all"


def unit_of(one: Comparison) -> str:
    """What a difference is counted in: points of a share, or percent of the first run."""
    return "percent" if isinstance(one.metric, Ratio) and one.metric.relative else "points"


def detectable_words(one: Comparison) -> str:
    """What the comparison could have shown."""
    if math.isinf(one.detectable):
        return f"{one.cases} cases are too few to show any difference in {POWER:.0%} of runs"
    when = (
        f"when {one.assumed:.1%} of them differ" if math.isfinite(one.assumed) else "when they spread as they do here"
    )
    return (
        f"smallest difference that {one.cases} cases show in {POWER:.0%} of runs {when}:"
        f" {one.detectable * 100:.1f} {unit_of(one)}"
    )


def _moved(moved: Moved, page: str) -> str:
    scores = "" if {moved.before, moved.after} == {0.0, 1.0} else f"  {moved.before:.2f} to {moved.after:.2f}"
    place = f"{page}#{anchor(moved.case)}" if page else moved.origin
    return visible(f"{moved.case}{scores}  {place}")


def _more(count: int) -> str:
    return f" and {count - LISTED} more" if count > LISTED else ""


def _signed(share: float) -> str:
    return f"{share * 100:+.1f}"


def _chance(p: float) -> str:
    return f"{p:.4f}" if p >= 0.0001 else "below 0.0001"


def _contrast_value(contrast: Contrast) -> dict[str, Any]:
    aligned = contrast.aligned
    return {
        "base": aligned.base.name,
        "run": aligned.run.name,
        "cases": len(aligned.sides),
        "differing_settings": list(aligned.differing),
        "only_in_base": list(aligned.only_base),
        "only_in_run": list(aligned.only_run),
        "not_the_same_change": list(aligned.changed),
        "other_surroundings": list(aligned.surroundings),
        "unfinished": list(aligned.unfinished),
        "metrics": {one.metric.name: _comparison_value(one) for one in contrast.comparisons},
    }


def _comparison_value(one: Comparison) -> dict[str, Any]:
    return {
        "answer": one.answer,
        "cases": one.cases,
        "base": _number(one.before),
        "run": _number(one.after),
        "difference": _number(one.difference.value),
        "low": _number(one.difference.low),
        "high": _number(one.difference.high),
        "unit": unit_of(one),
        "discordant": _number(one.discordant),
        "p": one.p,
        "p_holm": one.adjusted,
        "detectable": _number(one.detectable),
        "detectable_when_discordant": _number(one.assumed),
        "changed": [
            {
                "case": moved.case,
                "base": moved.before,
                "run": moved.after,
                "better": moved.better,
                "origin": moved.origin,
                "anchor": anchor(moved.case),
            }
            for moved in one.moved
        ],
    }


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
