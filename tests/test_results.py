"""The results that stand in evals/results belong to the cases and rules that stand here, and the README quotes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from benchmarks.results import RESULTS, ROOT, page
from reviewer.evaluation.corpus import load
from reviewer.evaluation.run_cases import all_hashes, case_hashes
from reviewer.evaluation.run_settings import modes_sha256

FOUND: Mapping[str, Any] = json.loads((RESULTS / "embedded.json").read_text(encoding="utf-8"))
AGAIN = "measure again: python -m benchmarks.results real-ai=PATH public=PATH"
QUOTED = {"corpus": "evals/corpus", "real-ai": "AI commits", "public": "622 public sides"}


def test_the_page_shows_the_figures() -> None:
    assert (RESULTS / "README.md").read_text(encoding="utf-8") == page(FOUND)


def test_the_cases_and_the_rules_are_those_that_were_measured() -> None:
    assert {data["modes"] for data in FOUND.values()} == {modes_sha256()}, AGAIN
    assert FOUND["corpus"]["cases"] == all_hashes(case_hashes(load([ROOT / "evals/corpus"]))), AGAIN


@pytest.mark.parametrize("data", FOUND)
@pytest.mark.parametrize(
    ("model", "detection", "false_block"), [("oracle", 1.0, 0.0), ("always-bad", 1.0, 1.0), ("never-bad", 0.0, 0.0)]
)
def test_what_is_known_beforehand_is_what_was_measured(
    data: str, model: str, detection: float, false_block: float
) -> None:
    figures = FOUND[data]["all"][model]
    assert (figures["detection"]["value"], figures["false_block"]["value"]) == (detection, false_block)
    assert figures["pair_correct"]["value"] in (None, float(model == "oracle"))
    assert figures["balanced_accuracy"]["value"] == (1.0 if model == "oracle" else 0.5)


def test_a_coin_is_a_coin_where_it_throws_often() -> None:
    coin = FOUND["public"]["all"]["coin"]
    for name, known in (("pair_correct", 0.25), ("detection", 0.5), ("false_block", 0.5), ("auroc", 0.5)):
        assert coin[name]["low"] < known < coin[name]["high"]


@pytest.mark.parametrize("data", QUOTED)
def test_the_readme_quotes_what_was_measured(data: str) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    row = next(line for line in text.splitlines() if line.startswith("|") and QUOTED[data] in line)
    figures = FOUND[data]["all"]["embedded"]
    for name, cell in zip(("pair_correct", "detection", "false_block"), row.split("|")[2:5], strict=True):
        value, low, high = (figures[name][key] for key in ("value", "low", "high"))
        said = "-" if value is None else f"{100 * value:.1f} % [{100 * low:.1f}, {100 * high:.1f}]"
        assert cell.strip() == said
