"""A run as one call: do what is left of it, and hand back what can be asserted."""

from __future__ import annotations

import asyncio
import fcntl
import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reviewer.errors import LimitReached, ModelError, UsageError
from reviewer.evaluation.candidates import BUILT_IN, candidates, slug
from reviewer.evaluation.corpus import bundled
from reviewer.evaluation.measured import Measured
from reviewer.evaluation.outage import IN_A_ROW
from reviewer.evaluation.rescore import rescore
from reviewer.evaluation.run import Lane, Step, arun
from reviewer.evaluation.run_cases import Selection, select
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.run_settings import run_settings
from reviewer.evaluation.split import FILE, Split
from reviewer.evaluation.trial import Trial
from reviewer.limits import Ledger, Limits
from reviewer.models import OpenAIModel
from reviewer.options import Options
from reviewer.protocol import Model

TURN = "turn"
"""Whoever holds this file of a run's folder may continue it; it says for which session that was done last."""
_DECIDING = ("model", "cases", "prompt", "settings")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a run is kept."""

    path: Path
    shared: bool = False
    """True when `path` holds many runs, each in a folder of its own that is named after all that decides it."""
    session: str = ""
    """Trials that failed are done once more, but only once for everybody who says the same word here."""
    root: Path = Path()
    """What relative names of other runs are meant from."""


def evaluate(
    model: str | Model,
    *,
    out: str | os.PathLike[str] | Place,
    corpus: str | os.PathLike[str] | Sequence[str | os.PathLike[str]] = (),
    trials: int = 1,
    split: Split | None = None,
    limit: int | None = None,
    filters: Mapping[str, str] | None = None,
    embed: int | None = None,
    attacks: Sequence[str] = (),
    task: bool = False,
    limits: Limits | None = None,
    options: Options | None = None,
) -> Measured:
    """Review both sides of every case with one model, as `reviewer eval run` does, and keep it in the folder `out`.

    `model` is a built-in name, the name of an OpenAI-compatible model, or an object with the Model protocol; without
    `corpus` the bundled cases are taken. A folder that holds the same run is continued: nothing that is finished is
    paid for twice, and whoever comes second waits. Raises LimitReached when a cap of `limits` left trials undone,
    and any other ReviewerError for input that cannot be measured; a review that fails is a wrong trial, not an error.
    """
    _refuse_running_loop()
    place = out if isinstance(out, Place) else Place(path=Path(out))
    paths = (corpus,) if isinstance(corpus, str | os.PathLike) else tuple(corpus)
    roots = tuple(map(Path, paths)) or (bundled(),)
    selection = Selection(
        split=split, limit=limit, filters=tuple((filters or {}).items()), embed=embed, attacks=tuple(attacks)
    )
    ledger = Ledger(limits or Limits())
    candidate = candidates(*_named(model), ledger, options=options or Options(), task=task)[0]
    cases = select(roots, selection)
    settings = run_settings(candidate, cases, selection, corpus=roots, trials=trials)
    path = place.path / _own_name(candidate.name, settings, model) if place.shared else place.path
    lane = Lane(candidate=candidate, folder=RunFolder(path), settings=settings, cases=cases, trials=trials)
    with _turn(path) as last:
        again = place.session != last[0] if place.session else False
        complete = asyncio.run(_run(replace(lane, retry_failed=again), ledger, (options or Options()).concurrency))
        last[0] = place.session
        if not complete:
            raise LimitReached(_capped(lane, ledger))
        frozen = roots[0] / FILE
        scores = rescore(path, split=frozen if frozen.is_file() else None)
    return Measured(path=path, scores=scores, root=place.root)


def _named(model: str | Model) -> tuple[list[str], list[Model]]:
    """The name of who is measured, and its model unless it is built in."""
    if isinstance(model, str):
        return [model], [] if model in BUILT_IN else [OpenAIModel(model)]
    if model.name in BUILT_IN:
        raise UsageError(f"a model named {model.name} is built in; give yours another name, or pass the word alone")
    return [model.name], [model]


async def _run(lane: Lane, ledger: Ledger, concurrency: int) -> bool:
    """Do what is left, and close the connections."""
    try:
        stops: list[Trial] = []

        def tell(step: Step) -> None:
            if step.stopped and step.trial is not None:
                stops.append(step.trial)

        complete = await arun([lane], ledger, concurrency=concurrency, tell=tell)
        if stops:
            raise ModelError(
                "outage",
                f"{lane.candidate.name}: {IN_A_ROW} trials in a row failed alike ({stops[0].error}); what is"
                f" finished is kept in {lane.folder.path}",
            )
        return complete
    finally:
        if lane.candidate.shared is not None:
            await lane.candidate.shared.aclose()


def _own_name(name: str, settings: Mapping[str, Any], model: str | Model) -> str:
    """A folder's name after all that decides what a run means; of an endpoint's address and body, their hash alone."""
    deciding = {key: settings[key] for key in _DECIDING} | {"version": settings["versions"]["reviewer"]}
    identity = getattr(model, "identity", None)
    text = json.dumps([deciding, identity], sort_keys=True, default=str)
    return f"{slug(name)}-{hashlib.sha256(text.encode()).hexdigest()[:12]}"


@contextmanager
def _turn(path: Path) -> Iterator[list[str]]:
    """Wait until nobody else is at a run; yields the last session's word, to be replaced by one's own."""
    path.mkdir(parents=True, exist_ok=True)
    with (path / TURN).open("a+", encoding="utf-8") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        turn.seek(0)
        word = [turn.read()]
        try:
            yield word
        finally:
            turn.seek(0)
            turn.truncate()
            turn.write(word[0])
            turn.flush()


def _capped(lane: Lane, ledger: Ledger) -> str:
    limits = ledger.limits
    caps = {"max_requests": limits.max_requests, "max_input_tokens": limits.max_input_tokens}
    named = ", ".join(
        f"{name} {cap:g}" for name, cap in (caps | {"max_cost": limits.max_cost}).items() if cap is not None
    )
    done, total = len(lane.folder.trials()), sum(1 for _ in lane.questions())
    return (
        f"a cap was reached ({named}): {done:,} of {total:,} trials are done, {ledger.requests:,} requests,"
        f" ${ledger.cost:,.4f}; what is finished is kept in {lane.folder.path}: raise the cap and run it again"
    )


def _refuse_running_loop() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    raise UsageError(
        "evaluate() cannot be used inside a running event loop; use: await asyncio.to_thread(evaluate, ...)"
    )
