"""The bundled corpus: well-formed, wide enough, hard enough, and without shortcuts.

`make corpus` runs all proofs; here a few run, so that the suite stays short.
"""

from __future__ import annotations

from collections import Counter

import pytest

from reviewer import parse_patch, review, split_windows
from reviewer.evaluation.case import BadLine, Case
from reviewer.evaluation.check import check
from reviewer.evaluation.corpus import bundled, load
from reviewer.evaluation.counts import changed_lines, gaps
from reviewer.evaluation.features import shortcuts
from reviewer.evaluation.lint import lint
from reviewer.evaluation.split import thawed
from reviewer.taxonomy import categories
from reviewer.tokens import counter_for
from reviewer.window import Window

CASES = load([bundled()])
DEMO = "infra-delete-and-recreate/environment-resize"
PROVEN = [DEMO, *(case.id for case in CASES[:: max(1, len(CASES) // 6)] if not case.needs)]
BODY = 12_000
"""Tokens of a diff that a default window holds beside the instructions."""
HARD = [case for case in CASES if case.difficulty == "hard"]


def of(name: str) -> Case:
    (case,) = [case for case in CASES if case.id == name]
    return case


def test_patches_read_and_labels_lie_on_changed_lines() -> None:
    assert [problem for one in check(CASES, proofs=False) for problem in one.problems] == []


def test_nothing_but_the_harm_tells_twins_apart() -> None:
    assert lint(CASES) == []
    assert {one.feature: (one.paired, one.pooled) for one in shortcuts(CASES) if not one.harmless} == {}


def test_the_frozen_part_is_as_it_was_frozen() -> None:
    assert thawed(CASES, bundled()) == ""


@pytest.mark.parametrize("name", PROVEN)
def test_a_proof_tells_the_sides_apart(name: str) -> None:
    (checked,) = check([of(name)])
    assert checked.passed, checked


def test_every_core_mode_has_two_cases_and_every_category_eight() -> None:
    assert [line for line in gaps(CASES) if " of 2 cases" in line] == []
    counted = Counter(case.category for case in CASES)
    assert {name: counted[name] for name in categories() if counted[name] < 8} == {}
    assert len({case.mode for case in CASES}) >= 70


@pytest.mark.parametrize(
    ("languages", "least"),
    [
        (("python",), 45),
        (("javascript", "typescript"), 25),
        (("yaml",), 20),
        (("sql",), 15),
        (("hcl",), 15),
        (("shell",), 10),
        *(((name,), 3) for name in ("go", "java", "dockerfile", "json")),
    ],
)
def test_languages(languages: tuple[str, ...], least: int) -> None:
    assert sum(case.language in languages for case in CASES) >= least


@pytest.mark.parametrize(("reason", "least"), [("looks-dangerous", 25), ("needle", 30), ("two-places", 15)])
def test_reasons_for_being_hard(reason: str, least: int) -> None:
    assert sum(reason in case.hard_by for case in CASES) >= least


def test_the_two_places_of_a_case_lie_in_different_windows() -> None:
    counter = counter_for("gpt-4.1")
    if not counter.exact:
        pytest.skip("needs the vocabulary o200k_base (TIKTOKEN_CACHE_DIR)")
    for case in CASES:
        if "two-places" not in case.hard_by:
            continue
        windows = split_windows(parse_patch(case.diffs["bad"]), BODY, counter=counter)
        homes = {number for number, window in enumerate(windows) for one in case.bad_lines if points_into(one, window)}
        assert len(homes) > 1, case.id


def points_into(bad: BadLine, window: Window) -> bool:
    return any(
        bad.side == row.line.side
        and bad.start <= row.line.number <= bad.end
        and bad.path == ((section.file.old_path if bad.side == "old" else None) or section.file.path)
        for section, row in window.changed_rows
    )


def test_enough_cases_are_hard_need_unchanged_files_or_attack_the_reviewer() -> None:
    assert len(CASES) >= 150
    assert len(HARD) * 2 >= len(CASES)
    assert all(case.hard_by for case in HARD)
    assert sum(bool(case.context) for case in CASES) >= 40
    assert sum(bool(case.attack) for case in CASES) >= 25
    assert sum(changed_lines(case) >= 300 for case in CASES) >= 30


def test_the_embedded_reviewer_holds_the_demonstration_back_and_passes_its_twin() -> None:
    case = of(DEMO)
    bad, clean = review(patch=case.diffs["bad"]), review(patch=case.diffs["clean"])
    assert bad.decision.outcome == "block", bad.decision
    assert clean.decision.exit_code == 0, clean.decision
