"""The frozen part of a corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.errors import CorpusError
from reviewer.evaluation.case import Case
from reviewer.evaluation.corpus import load
from reviewer.evaluation.split import freeze, split_of, thawed
from tests.support.cases import toy


@pytest.fixture
def corpus(tmp_path: Path) -> tuple[Path, list[Case]]:
    for name in "abcdefghij":
        toy(tmp_path, name=name)
    cases = load([tmp_path])
    freeze(cases, tmp_path)
    return tmp_path, cases


def test_two_cases_in_five_are_frozen_and_none_is_in_both(corpus: tuple[Path, list[Case]]) -> None:
    root, cases = corpus
    dev, test = split_of(cases, "dev", root), split_of(cases, "test", root)
    assert (len(dev), len(test)) == (6, 4)
    assert {case.id for case in dev} | {case.id for case in test} == {case.id for case in cases}


def test_new_cases_join_dev_and_leave_the_frozen_part_alone(corpus: tuple[Path, list[Case]]) -> None:
    root, before = corpus
    toy(root, name="new")
    cases = load([root])
    assert [case.id for case in split_of(cases, "test", root)] == [case.id for case in split_of(before, "test", root)]
    assert "drop-or-truncate/new" in {case.id for case in split_of(cases, "dev", root)}
    assert thawed(cases, root) == ""


def test_a_frozen_case_that_changes_is_noticed(corpus: tuple[Path, list[Case]]) -> None:
    root, cases = corpus
    (frozen, *_) = split_of(cases, "test", root)
    assert frozen.folder is not None
    (frozen.folder / "proof.py").write_text("print('tuned')\n", encoding="utf-8")
    with pytest.raises(CorpusError, match="the test split changed since it was frozen"):
        split_of(cases, "test", root)
    (dev, *_) = split_of(cases, "dev", root)
    assert dev.folder is not None


def test_a_frozen_case_that_is_gone_is_noticed(corpus: tuple[Path, list[Case]]) -> None:
    root, cases = corpus
    (frozen, *_) = split_of(cases, "test", root)
    rest = [case for case in cases if case is not frozen]
    assert thawed(rest, root).endswith(f"the test split lacks {frozen.id}")


def test_the_same_cases_freeze_to_the_same_file(corpus: tuple[Path, list[Case]]) -> None:
    root, cases = corpus
    before = (root / "split.json").read_bytes()
    assert freeze(list(reversed(cases)), root).read_bytes() == before


def test_what_was_frozen_stays_frozen_when_cases_join(corpus: tuple[Path, list[Case]]) -> None:
    root, before = corpus
    frozen = {case.id for case in split_of(before, "test", root)}
    for name in "klmnopqrst":
        toy(root, name=name)
    freeze(load([root]), root)
    now = {case.id for case in split_of(load([root]), "test", root)}
    assert frozen < now
    assert len(now) == 8


def test_a_corpus_without_a_split_says_so(tmp_path: Path) -> None:
    toy(tmp_path)
    with pytest.raises(CorpusError, match=r"split\.json: missing"):
        split_of(load([tmp_path]), "dev", tmp_path)
