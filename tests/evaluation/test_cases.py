"""Reading cases: what is accepted, and how an error names the file and the key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.errors import CorpusError
from reviewer.evaluation.corpus import bundled, load
from tests.support.cases import LABELS, diff, toy

DIFF = diff({"README.md": "Another toy.\n"})


def test_a_folder_is_a_pair_with_its_labels(tmp_path: Path) -> None:
    (case,) = load([toy(tmp_path)])
    assert (case.id, case.mode, case.severity) == ("drop-or-truncate/toy", "drop-or-truncate", "critical")
    assert set(case.diffs) == {"bad", "clean"}
    assert [(one.path, one.side, one.start, one.end) for one in case.bad_lines] == [("app/work.py", "new", 2, 2)]


@pytest.mark.parametrize("depth", ["corpus", "mode", "case"])
def test_a_path_is_a_corpus_a_mode_or_a_case(depth: str, tmp_path: Path) -> None:
    folder = toy(tmp_path)
    path = {"corpus": tmp_path, "mode": folder.parent, "case": folder}[depth]
    assert [case.id for case in load([path])] == ["drop-or-truncate/toy"]


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('difficulty = "easy"', 'difficulty = "simple"', "difficulty: 'simple' is not one of"),
        ('harm = "The rows are gone."', "", "'harm' is a required property"),
        ("cwe = []", 'cwe = []\nmood = "sunny"', "'mood' was unexpected"),
        ('mode = "drop-or-truncate"', 'mode = "drop-it"', "mode: 'drop-it' is no failure mode"),
        ('category = "destructive-operation"', 'category = "access-control"', "category: drop-or-truncate belongs to"),
        ("/toy", "/other", "id: 'drop-or-truncate/other' is not the name of its folders"),
        ("end = 2", "end = 1", "bad_lines: end 1 is above start 2"),
        ('side = "new"', 'side = "left"', "bad_lines[0].side: 'left' is not one of"),
        ("hard_by = []", 'hard_by = ["luck"]', "hard_by[0]: 'luck' is not one of"),
        ("cwe = []", "cwe = [", "not readable as TOML"),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else None,
)
def test_a_malformed_label_is_named_with_its_file_and_key(
    before: str, after: str, message: str, tmp_path: Path
) -> None:
    folder = toy(tmp_path)
    (folder / "case.toml").write_text(LABELS.replace(before, after), encoding="utf-8")
    with pytest.raises(CorpusError) as caught:
        load([folder])
    assert str(caught.value).startswith(str(folder / "case.toml"))
    assert message in str(caught.value)


@pytest.mark.parametrize("name", ["bad.patch", "clean.patch", "proof.py"])
def test_a_missing_part_is_named(name: str, tmp_path: Path) -> None:
    folder = toy(tmp_path)
    (folder / name).unlink()
    with pytest.raises(CorpusError, match=f"{name}: missing"):
        load([folder])


def test_a_path_without_cases_and_an_id_that_comes_twice_are_errors(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no case there"):
        load([tmp_path])
    folder = toy(tmp_path)
    with pytest.raises(CorpusError, match="stands in"):
        load([folder, folder])


def records(path: Path, *rows: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def row(name: str, label: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "label": label, "diff": DIFF, **more}


def test_rows_that_name_a_partner_become_a_pair(tmp_path: Path) -> None:
    lines = {"path": "README.md", "start": 1, "end": 1}
    path = records(
        tmp_path / "rows.jsonl",
        row("a1", "bad", pair_id="a", bad_lines=[lines], cwe=None, language="Python"),
        row("a2", "good", pair_id="a"),
        row("b", "good"),
    )
    pair, single = load([path])
    assert (pair.id, set(pair.diffs), pair.language) == ("a", {"bad", "clean"}, "python")
    assert pair.bad_lines[0].path == "README.md"
    assert (single.id, set(single.diffs)) == ("b", {"clean"})


def test_rows_that_share_a_partner_with_several_stay_alone(tmp_path: Path) -> None:
    path = records(tmp_path / "rows.jsonl", *(row(name, "bad", pair_id="a") for name in "xyz"))
    assert [case.id for case in load([path])] == ["x", "y", "z"]


def test_partners_are_looked_for_in_one_source_only_where_more_than_two_share_the_name(tmp_path: Path) -> None:
    path = records(
        tmp_path / "rows.jsonl",
        row("tool", "bad", pair_id="a", source="tools"),
        row("person", "good", pair_id="a", source="people"),
        row("one", "bad", pair_id="b", source="tools"),
        row("two", "good", pair_id="b", source="tools"),
        row("three", "good", pair_id="b", source="people"),
    )
    assert {case.id: set(case.diffs) for case in load([path])} == {
        "a": {"bad", "clean"},
        "b": {"bad", "clean"},
        "three": {"clean"},
    }


def test_what_the_author_was_asked_to_do_is_the_context_and_never_the_title(tmp_path: Path) -> None:
    path = records(tmp_path / "rows.jsonl", row("a", "bad", title="Fix the leak", context="Sums are wrong."))
    assert [case.task for case in load([path])] == ["Sums are wrong."]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "rows.jsonl:2: not JSON"),
        ('{"id": "a", "label": "odd", "diff": "x"}', "rows.jsonl:2: label: 'odd' is not one of"),
        ('{"id": "a", "label": "bad"}', "rows.jsonl:2: line: 'diff' is a required property"),
        ('{"id": "first", "label": "bad", "diff": "x"}', "rows.jsonl:2: id: 'first' stands in"),
    ],
)
def test_a_malformed_row_is_named_with_its_line(line: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(row("first", "bad")) + "\n" + line + "\n", encoding="utf-8")
    with pytest.raises(CorpusError) as caught:
        load([path])
    assert message in str(caught.value)


def test_the_bundled_corpus_is_read() -> None:
    assert len(load([bundled()])) > 1
