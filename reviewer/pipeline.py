"""The main flow: change -> patch -> windows -> prompt -> models -> verdicts -> gate -> report."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

from reviewer.authorship import detect
from reviewer.errors import UsageError
from reviewer.git import Change, from_patch, open_change
from reviewer.limits import Ledger
from reviewer.options import Options
from reviewer.planning import Plan, Prepared, estimate, prepare
from reviewer.protocol import Model
from reviewer.report.types import Report
from reviewer.session import Memory, Progress, Session
from reviewer.setup import askers, close_models, resolve_models
from reviewer.summary import summarise


def open_source(
    change: str | Change | None,
    *,
    repo: str | os.PathLike[str] = ".",
    patch: str | bytes | None = None,
    staged: bool = False,
    worktree: bool = False,
) -> AbstractContextManager[Change]:
    """The change that the arguments name, open while the context lasts."""
    if sum((change is not None, patch is not None, staged, worktree)) > 1:
        raise UsageError("name one change: CHANGE, --staged, --worktree or --patch")
    if isinstance(change, Change):
        return nullcontext(change)
    if patch is not None:
        return nullcontext(from_patch(patch))
    return open_change(change, repo=repo, staged=staged, worktree=worktree)


async def areview(
    change: str | Change | None = None,
    *,
    model: str | Model | Sequence[str | Model] = (),
    repo: str | os.PathLike[str] = ".",
    patch: str | bytes | None = None,
    staged: bool = False,
    worktree: bool = False,
    options: Options | None = None,
    progress: Progress | None = None,
) -> Report:
    """Review a change and gate it.

    `change` is a range, a revision, or nothing for the current branch against the default branch.
    `model` names OpenAI-compatible models or gives objects with the Model protocol; the embedded
    reviewer runs in any case. Raises ReviewerError for input that cannot be reviewed at all;
    whatever fails later is in the report and never a pass.
    """
    started = time.monotonic()
    options = options or Options()
    models = resolve_models(model)
    with open_source(change, repo=repo, patch=patch, staged=staged, worktree=worktree) as opened:
        prepared = prepare(opened.patch, models, options, change=opened)
        return await areview_prepared(opened, prepared, models, options, progress=progress, started=started)


async def areview_prepared(
    opened: Change,
    prepared: Prepared,
    models: Sequence[Model],
    options: Options,
    *,
    memory: Memory | None = None,
    progress: Progress | None = None,
    started: float | None = None,
) -> Report:
    """Review a change that is open and cut into windows, as often as its caller likes.

    `memory` is shared by all reviews of a prepared change; `started` is when this one began, in monotonic seconds.
    """
    started = time.monotonic() if started is None else started
    ledger = Ledger(options.limits)
    memory = memory or Memory()
    everyone = askers(models, prepared, ledger, options, embedded=memory.embedded, answers=memory.answers)
    session = Session(
        askers=everyone,
        counter=prepared.counter,
        change=opened,
        budget=prepared.window_tokens,
        concurrency=options.concurrency,
        deadline=options.deadline,
        progress=progress,
        requests=memory.requests,
    )
    try:
        judged = await session.run(prepared.windows)
    finally:
        await close_models(everyone)
    authorship = detect(opened.commits, branch=opened.branch, declared=options.author_model)
    return summarise(
        opened,
        prepared,
        judged,
        everyone,
        authorship=authorship,
        ledger=ledger,
        options=options,
        seconds=time.monotonic() - started,
    )


def review(
    change: str | Change | None = None,
    *,
    model: str | Model | Sequence[str | Model] = (),
    repo: str | os.PathLike[str] = ".",
    patch: str | bytes | None = None,
    staged: bool = False,
    worktree: bool = False,
    options: Options | None = None,
    progress: Progress | None = None,
) -> Report:
    """Review a change and gate it; the synchronous door of `areview`, with the same arguments."""
    _refuse_running_loop()
    return asyncio.run(
        areview(
            change,
            model=model,
            repo=repo,
            patch=patch,
            staged=staged,
            worktree=worktree,
            options=options,
            progress=progress,
        )
    )


def _refuse_running_loop() -> None:
    """UsageError where waiting for the review would block the event loop that has to do it."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    raise UsageError("review() cannot be used inside a running event loop (as in a notebook); use: await areview(...)")


def plan(
    change: str | Change | None = None,
    *,
    model: str | Model | Sequence[str | Model] = (),
    repo: str | os.PathLike[str] = ".",
    patch: str | bytes | None = None,
    staged: bool = False,
    worktree: bool = False,
    options: Options | None = None,
) -> Plan:
    """What a review with the same arguments would send; nothing is sent."""
    options = options or Options()
    models = resolve_models(model)
    with open_source(change, repo=repo, patch=patch, staged=staged, worktree=worktree) as opened:
        prepared: Prepared = prepare(opened.patch, models, options, change=opened)
        return estimate(opened, prepared, models)
