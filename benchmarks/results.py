"""The embedded reviewer and the trivial baselines on labelled changes: the table that stands in evals/results.

`python -m benchmarks.results [NAME=PATH ...]` reviews evals/corpus and every corpus that is named, under build/results,
and writes evals/results/embedded.json and README.md. A run that was interrupted goes on; delete build/results to begin
anew. Only figures are written down, never a row of the data.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from reviewer.cli import main as reviewer
from reviewer.evaluation.estimate import as_json
from reviewer.evaluation.rescore import rescore
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.scores import Scores

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "evals/results"
RUNS = ROOT / "build/results"
CORPUS = "corpus"
MODELS = ("embedded", "coin", "deletes-more", "always-bad", "never-bad", "oracle")
BY_STRATUM = MODELS[:3]
"""Whose figures say something where the data is divided."""
FIGURES: Mapping[str, str] = {
    "pair_correct": "pair-correct",
    "detection": "bad held back",
    "false_block": "clean held back",
    "precision": "precision",
    "balanced_accuracy": "balanced accuracy",
    "auroc": "AUROC of the risk",
    "line_hit_3": "line hit within 3",
}

_HEAD = """# Results

Both sides of every case through the pipeline that reviews branches, once. Percent, with 95 % intervals: Wilson's for
shares, at the effective number of tries where a case counts more than once; for figures of both sides the region of
both shares. Only `evals/corpus` is out of sample for the embedded reviewer: its rules were written with the other
data in sight, see docs/embedded-quality.md.

    python -m benchmarks.results [NAME=PATH ...]

`embedded.json` holds the same figures, and the hashes of the cases and of the failure modes. No model behind an
endpoint has been measured yet."""


def measure(name: str, path: Path) -> dict[str, Any]:
    """Run every model on a corpus, and return what may be written down."""
    out = RUNS / name
    models = [word for model in MODELS for word in ("--model", model)]
    code = reviewer(["eval", "run", *models, "--corpus", str(path), "--out", str(out)])
    if code:
        raise SystemExit(code)
    settings = RunFolder(out / MODELS[0]).settings()
    scores = {model: rescore(out / model) for model in MODELS}
    return {
        "cases": settings["cases"],
        "modes": settings["settings"]["modes"],
        "reviewer": settings["versions"]["reviewer"],
        "sides": scores[MODELS[0]].trials,
        "all": {model: _figures(scores[model].overall) for model in MODELS},
        "strata": {model: _strata(scores[model]) for model in BY_STRATUM},
    }


def _strata(scores: Scores) -> dict[str, Any]:
    return {name: _figures(figures) for name, figures in scores.groups["stratum"].items()}


def _figures(figures: Mapping[str, Any]) -> dict[str, Any]:
    return {name: as_json(figures[name]) for name in FIGURES if name in figures}


def page(found: Mapping[str, Any]) -> str:
    """The results as Markdown."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Mapping[str, Any]) -> Iterator[str]:
    yield _HEAD
    for name, data in found.items():
        yield ""
        yield f"## {name}"
        hashes = f"cases {data['cases'][:12]}, failure modes {data['modes'][:12]}"
        yield f"{data['sides']:,} sides; {hashes}, version {data['reviewer']}."
        yield ""
        yield from _table(data["all"], {model: model for model in data["all"]})
        strata = sorted({stratum for one in data["strata"].values() for stratum in one})
        if strata:
            yield ""
            rows = {f"{stratum}: {model}": (stratum, model) for stratum in strata for model in data["strata"]}
            yield from _table(
                {name: data["strata"][model].get(stratum, {}) for name, (stratum, model) in rows.items()}, rows
            )


def _table(rows: Mapping[str, Mapping[str, Any]], names: Mapping[str, Any]) -> Iterator[str]:
    """One row a name; figures that nothing can be said of in any row are left out."""
    shown = [one for one in FIGURES if any(_told(row.get(one)) != "-" for row in rows.values())]
    yield "| | " + " | ".join(FIGURES[one] for one in shown) + " |"
    yield "|---|" + "---|" * len(shown)
    for name in names:
        yield f"| {name} | " + " | ".join(_told(rows[name].get(one)) for one in shown) + " |"


def _told(figure: Mapping[str, Any] | None) -> str:
    if figure is None or figure["value"] is None:
        return "-"
    value, low, high = (100 * figure[key] for key in ("value", "low", "high"))
    count = "" if figure["hits"] is None else f" ({figure['hits']}/{figure['total']})"
    return f"{value:.1f} [{low:.1f}, {high:.1f}]{count}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and write; 2 for an argument that names no file."""
    data = {CORPUS: ROOT / "evals/corpus"}
    for argument in sys.argv[1:] if arguments is None else arguments:
        name, _, path = argument.partition("=")
        if not Path(path).exists() or not path:
            print(f"{argument}: write NAME=PATH, with the path of a corpus", file=sys.stderr)
            return 2
        data[name] = Path(path)
    found = {name: measure(name, path) for name, path in data.items()}
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / "embedded.json").write_text(json.dumps(found, indent=1, sort_keys=False) + "\n", encoding="utf-8")
    (RESULTS / "README.md").write_text(page(found), encoding="utf-8")
    print(page(found), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
