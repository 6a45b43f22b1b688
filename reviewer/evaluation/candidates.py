"""Who is measured, from names and models, and where it is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from reviewer.errors import UsageError
from reviewer.evaluation.baselines import BASELINES, built_in_counter
from reviewer.evaluation.run_folder import RUN, RunFolder
from reviewer.evaluation.run_model import shared
from reviewer.evaluation.run_trial import Candidate
from reviewer.limits import Ledger
from reviewer.options import Options
from reviewer.planning import largest_request
from reviewer.prompt import body_budget, load_prompt
from reviewer.protocol import Model
from reviewer.setup import EMBEDDED
from reviewer.tokens import ByteCounter

BUILT_IN = (EMBEDDED, *BASELINES)
"""Names that are never asked for at an endpoint."""


def candidates(
    names: Sequence[str], models: Sequence[Model], ledger: Ledger, *, options: Options, task: bool
) -> list[Candidate]:
    """Who is measured, in the order of the names; `models` are those that are not built in, by their own names.

    `options.embedded` says whether the embedded reviewer stands beside a model; UsageError when a cost cap has no
    prices, and when a window cannot hold the instructions.
    """
    counting = built_in_counter() if set(names) & set(BASELINES) or options.window_tokens else ByteCounter()
    known = {one.model.name: one for one in shared(models, ledger, options.concurrency)}
    found = [
        Candidate(
            name=name,
            options=replace(options, embedded=name == EMBEDDED or (options.embedded and name in known)),
            shared=known.get(name),
            task=task and name in known,
            counting=counting if name in BASELINES or options.window_tokens else ByteCounter(),
        )
        for name in names
    ]
    for one in found:
        _check_windows(one)
    return found


def _check_windows(candidate: Candidate) -> None:
    """UsageError where the instructions alone fill a window: then no side at all can be reviewed."""
    models = [] if candidate.shared is None else [candidate.shared.model]
    body_budget(largest_request(models, candidate.options, candidate.counter), load_prompt(), candidate.counter)


def folders_of(out: Path, found: Sequence[Candidate]) -> list[RunFolder]:
    """DIR itself for one model, a folder each below it for several; UsageError where the two would mix."""
    if len(found) == 1:
        inside = sorted(out.glob(f"*/{RUN}"))
        if inside:
            raise UsageError(f"{out}: holds runs of several models; use {inside[0].parent}, or another --out")
        return [RunFolder(out)]
    if (out / RUN).exists():
        raise UsageError(f"{out}: holds the run of one model; use another --out for several")
    names = [slug(one.name) for one in found]
    if len(set(names)) < len(names):
        raise UsageError(f"--model: two names give the same folder ({', '.join(names)}); run them one by one")
    return [RunFolder(out / name) for name in names]


def slug(name: str) -> str:
    """A model's name as the name of a folder."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-.") or "model"
