"""From the options of `reviewer eval run` to who is measured, and where it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from reviewer.cli.build import models_of
from reviewer.cli.source import working_reader
from reviewer.config import Settings, find_table, load_settings, read_file
from reviewer.errors import UsageError
from reviewer.evaluation.baselines import BASELINES
from reviewer.evaluation.run_folder import RUN, RunFolder
from reviewer.evaluation.run_model import shared
from reviewer.evaluation.run_trial import Candidate
from reviewer.gate import Outcome, Policy
from reviewer.limits import Ledger
from reviewer.options import Options
from reviewer.setup import EMBEDDED


def settings_of(flags: Mapping[str, Any], config: str | None) -> Settings:
    """The settings of a run: of a file that is named, else of the project here; UsageError without a model."""
    found = find_table(working_reader(".")) if config is None else (config, read_file(config))
    name, table = found or ("", {})
    settings = load_settings(flags, file=table, name=name)
    twice = [one for one in settings.model if settings.model.count(one) > 1]
    if twice:
        raise UsageError(f"--model {twice[0]} is given twice")
    if not settings.model:
        raise UsageError(f"name who is measured: --model NAME; built in: {', '.join((EMBEDDED, *BASELINES))}")
    return settings


def candidates_of(settings: Settings, ledger: Ledger, *, embedded: bool, keys: bool) -> list[Candidate]:
    """Who is measured, in the order of the names; built-in names are never asked for at an endpoint."""
    built_in = (EMBEDDED, *BASELINES)
    endpoints = tuple(name for name in settings.model if name not in built_in)
    models = shared(models_of(replace(settings, model=endpoints), keys=keys), ledger, settings.concurrency)
    known = dict(zip(endpoints, models, strict=True))
    options = Options(
        window_tokens=settings.window_tokens,
        concurrency=settings.concurrency,
        policy=Policy(gate=cast("dict[str, Outcome]", dict(settings.gate)), fail_on=settings.fail_on),
    )
    return [
        Candidate(
            name=name,
            options=replace(options, embedded=name == EMBEDDED or (embedded and name in known)),
            shared=known.get(name),
        )
        for name in settings.model
    ]


def folders_of(out: Path, candidates: Sequence[Candidate]) -> list[RunFolder]:
    """DIR itself for one model, a folder each below it for several; UsageError where the two would mix."""
    if len(candidates) == 1:
        inside = sorted(out.glob(f"*/{RUN}"))
        if inside:
            raise UsageError(f"{out}: holds runs of several models; use {inside[0].parent}, or another --out")
        return [RunFolder(out)]
    if (out / RUN).exists():
        raise UsageError(f"{out}: holds the run of one model; use another --out for several")
    names = [slug(one.name) for one in candidates]
    if len(set(names)) < len(names):
        raise UsageError(f"--model: two names give the same folder ({', '.join(names)}); run them one by one")
    return [RunFolder(out / name) for name in names]


def slug(name: str) -> str:
    """A model's name as the name of a folder."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-.") or "model"
