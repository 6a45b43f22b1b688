"""The scores of a run folder, computed from what lies in it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from reviewer.errors import CorpusError
from reviewer.evaluation.corpus import bundled
from reviewer.evaluation.run_folder import RUN, RunFolder, replace_file
from reviewer.evaluation.scores import Scores, as_dict, score
from reviewer.evaluation.split import FILE
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
    """Compute the scores of a run and write them into its folder; `split` is a split.json, else the bundled one."""
    folder = RunFolder(path)
    scores = score(
        folder.cases(),
        folder.trials(),
        model=_name(folder.settings().get("model")),
        frozen=_frozen(split or bundled() / FILE),
        budget=budget,
    )
    text = json.dumps(as_dict(scores), indent=1, allow_nan=False) + "\n"
    replace_file(path / SCORES, text)
    return scores


def _name(model: Any) -> str:
    """The name of what was run; run.json holds it alone or among other values of the model."""
    return str(model.get("name") or "") if isinstance(model, Mapping) else str(model or "")


def _frozen(path: Path) -> list[str]:
    """The cases of the frozen test split; none where there is no such file."""
    if not path.is_file():
        return []
    return [str(name) for name in json.loads(path.read_text(encoding="utf-8"))["test"]]
