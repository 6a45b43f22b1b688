"""From the options of `reviewer eval run` to who is measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reviewer.config import Settings, eval_options, models_of, project_settings
from reviewer.errors import UsageError
from reviewer.evaluation.candidates import BUILT_IN, candidates, folders_of
from reviewer.evaluation.run_trial import Candidate
from reviewer.limits import Ledger

__all__ = ["candidates_of", "folders_of", "settings_of"]


def settings_of(flags: Mapping[str, Any], config: str | None) -> Settings:
    """The settings of a run: of a file that is named, else of the project here; UsageError without a model."""
    settings = project_settings(flags, config)
    twice = [one for one in settings.model if settings.model.count(one) > 1]
    if twice:
        raise UsageError(f"--model {twice[0]} is given twice")
    if not settings.model:
        raise UsageError(f"name who is measured: --model NAME; built in: {', '.join(BUILT_IN)}")
    return settings


def candidates_of(settings: Settings, ledger: Ledger, *, embedded: bool, task: bool, keys: bool) -> list[Candidate]:
    """Who is measured, in the order of the names; built-in names are never asked for at an endpoint."""
    models = models_of(settings, keys=keys, built_in=BUILT_IN)
    return candidates(settings.model, models, ledger, options=eval_options(settings, embedded=embedded), task=task)
