"""Outside data as cases."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.evaluation.corpus import load
from tests.support.cases import diff
from tests.support.commands import Ran

Reviewer = Callable[..., Ran]
DIFF = diff({"README.md": "Another toy.\n"})


def written(path: Path, value: object) -> Path:
    text = "".join(json.dumps(row) + "\n" for row in value) if isinstance(value, list) else json.dumps(value)
    path.write_text(text, encoding="utf-8")
    return path


def test_keys_with_other_names_are_mapped(tmp_path: Path, reviewer: Reviewer) -> None:
    file = written(
        tmp_path / "in.jsonl", [{"patch": DIFF, "vulnerable": 1, "name": "x"}, {"patch": DIFF, "vulnerable": 0}]
    )
    out = tmp_path / "out.jsonl"
    named = ("--map", "diff=patch", "--map", "label=vulnerable", "--map", "id=name")
    ran = reviewer("corpus", "import", file, *named, "--out", out)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == f"{out}: 2 cases, 1 bad and 1 good\n"
    assert [(case.id, set(case.diffs)) for case in load([out])] == [("x", {"bad"}), ("in-2", {"clean"})]


PREDICTIONS = [
    {"instance_id": "a__a-1", "model_name_or_path": "some-model", "model_patch": DIFF},
    {"instance_id": "b__b-2", "model_name_or_path": "some-model", "model_patch": DIFF.removesuffix("\n")},
    {"instance_id": "c__c-3", "model_name_or_path": "some-model", "model_patch": ""},
    {"instance_id": "d__d-4", "model_name_or_path": "some-model", "model_patch": DIFF},
    {"instance_id": "e__e-5", "model_name_or_path": "some-model", "model_patch": "diff --git a/x b/x\n@@ torn"},
]
LISTS = {"resolved_ids": ["a__a-1"], "unresolved_ids": ["b__b-2", "c__c-3", "e__e-5"], "error_ids": ["d__d-4"]}
OBJECTS = {"a__a-1": {"resolved": True}, **{name: {"resolved": False} for name in LISTS["unresolved_ids"]}}


@pytest.mark.parametrize("results", [LISTS, OBJECTS], ids=["lists of ids", "an object for each"])
@pytest.mark.parametrize("form", ["lines", "list", "object"])
def test_predictions_are_labelled_by_their_results(
    results: dict[str, object], form: str, tmp_path: Path, reviewer: Reviewer
) -> None:
    forms = {
        "lines": "".join(json.dumps(row) + "\n" for row in PREDICTIONS),
        "list": json.dumps(PREDICTIONS),
        "object": json.dumps({row["instance_id"]: row for row in PREDICTIONS}),
    }
    predictions = tmp_path / "predictions.json"
    predictions.write_text(forms[form], encoding="utf-8")
    out = tmp_path / "out.jsonl"
    given = ("--predictions", predictions, "--results", written(tmp_path / "results.json", results))
    ran = reviewer("corpus", "import", *given, "--out", out)
    assert ran.code == 0
    assert ran.err.splitlines() == [
        f"{out}: 2 cases, 1 bad and 1 good",
        "left out: 1 (diff that cannot be read)",
        "left out: 1 (no patch)",
        "left out: 1 (no result)",
    ]
    good, bad = load([out])
    assert (good.id, set(good.diffs), good.family) == ("a__a-1@some-model", {"clean"}, "some-model")
    assert (bad.id, set(bad.diffs)) == ("b__b-2@some-model", {"bad"})


@pytest.mark.parametrize(
    ("rows", "options", "message"),
    [
        ([{"diff": DIFF}], (), "in.jsonl:1: label: None is neither bad nor good; name its key with --map label=KEY"),
        ([{"label": "bad", "diff": DIFF}], ("--map", "diff"), "--map diff: say OURS=THEIRS"),
        ([{"label": "bad", "diff": DIFF}], ("--results", "in.jsonl"), "name either FILE, or both"),
    ],
    ids=["no label", "half a name", "both forms"],
)
def test_wrong_input_is_one_line(
    rows: list[dict[str, str]],
    options: tuple[str, ...],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    reviewer: Reviewer,
) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "in.jsonl", rows)
    ran = reviewer("corpus", "import", "in.jsonl", *options, "--out", "out.jsonl")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (2, "", 1)
    assert message in ran.err
    assert not (tmp_path / "out.jsonl").exists()


def test_results_that_name_only_what_was_resolved_are_refused(tmp_path: Path, reviewer: Reviewer) -> None:
    predictions, results = written(tmp_path / "p.jsonl", PREDICTIONS), written(tmp_path / "r.json", {"resolved": ["x"]})
    ran = reviewer(
        "corpus", "import", "--predictions", predictions, "--results", results, "--out", tmp_path / "o.jsonl"
    )
    assert ran.code == 2
    assert "names what was resolved and not what was not" in ran.err


def test_results_that_say_nothing_are_refused(tmp_path: Path, reviewer: Reviewer) -> None:
    predictions, results = written(tmp_path / "p.jsonl", PREDICTIONS), written(tmp_path / "r.json", {"total": 5})
    ran = reviewer(
        "corpus", "import", "--predictions", predictions, "--results", results, "--out", tmp_path / "o.jsonl"
    )
    assert ran.code == 2
    assert "r.json: no results" in ran.err
