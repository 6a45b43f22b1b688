"""Notes of a report: what a reader should know beside findings and figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reviewer.ask import Asker
from reviewer.git import Change
from reviewer.planning import Prepared
from reviewer.session import Judged

_MISSING_SHOWN = 10


def notes(
    change: Change, prepared: Prepared, judged: Sequence[Judged], models: Sequence[Asker], *, waived: int
) -> Iterable[str]:
    """Yield one line on each thing that a reader should know and no other field says."""
    if not models:
        yield "no model is configured: only the embedded reviewer was asked; --model NAME asks a model too"
    elif not prepared.counter.exact:
        yield "no vocabulary at hand: tokens are bounded by UTF-8 bytes, so windows are smaller than they need to be"
    for trouble in dict.fromkeys(asker.cache.trouble for asker in models if asker.cache and asker.cache.trouble):
        yield f"cache {trouble}"
    if change.dirty:
        yield f"uncommitted work is not part of this review ({change.dirty} files); see --worktree"
    if waived:
        yield f"{waived} findings are waived in the configuration and do not count"
    missing = dict.fromkeys(
        name
        for one in judged
        for answer in one.answers
        if answer.verdict is not None
        for name in answer.verdict.missing_context
    )
    for name in list(missing)[:_MISSING_SHOWN]:
        yield f"missing context: {name}"
    if len(missing) > _MISSING_SHOWN:
        yield f"missing context: {len(missing) - _MISSING_SHOWN} more"
    repaired = sum(answer.repaired for one in judged for answer in one.answers)
    if repaired:
        yield f"{repaired} answers were valid only after a repair request"
