"""The scores of a run folder, computed from what lies in it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from reviewer.errors import CorpusError
from reviewer.evaluation.progress import repeats_planned
from reviewer.evaluation.run_folder import RUN, RunFolder, replace_file
from reviewer.evaluation.scores import Scores, as_dict, score
from reviewer.evaluation.split import frozen_cases
from reviewer.evaluation.threshold import BUDGET

SCORES = "scores.json"


def run_folders(path: Path) -> Sequence[Path]:
    """The runs at a path: itself, or those in folders of their own below it; CorpusError where there is none."""
    if (path / RUN).is_file():
        return [path]
    found = sorted(below.parent for below in path.glob(f"*/{RUN}"))
    if not found:
        raise CorpusError(f"{path}: no run there; `reviewer eval run --out {path}` makes one")
    return found


def rescore(path: Path, *, budget: float = BUDGET, split: Path | None = None) -> Scores:
    """Compute the scores of a run and write them into its folder; `split` is a split.json, else the bundled one.

    CorpusError when the folder or the split cannot be read, and when no trial is finished.
    """
    folder = RunFolder(path)
    settings, history = folder.settings(), folder.history()
    if not history:
        raise CorpusError(f"{path}: no finished trial, so no scores; the same `reviewer eval run` goes on with it")
    scores = score(
        folder.cases(),
        history,
        model=_name(settings.get("model")),
        repeats=repeats_planned(settings),
        frozen=frozen_cases(split),
        budget=budget,
        beside=folder.beside(history),
    )
    text = json.dumps(as_dict(scores), indent=1, allow_nan=False) + "\n"
    replace_file(path / SCORES, text)
    return scores


def _name(model: Any) -> str:
    """The name of what was run; run.json holds it alone or among other values of the model."""
    return str(model.get("name") or "") if isinstance(model, Mapping) else str(model or "")
