"""What repeats share: a side is read and cut once, and trials that finish together go to the disk together."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.evaluation import run_side
from reviewer.evaluation.baselines import Question
from reviewer.evaluation.case import Case
from reviewer.evaluation.corpus import load
from reviewer.evaluation.picked import known, take_out
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.run_side import Side, Sides
from reviewer.evaluation.trial import Trial
from reviewer.options import Options
from reviewer.pipeline import areview_prepared
from reviewer.report.types import Report
from tests.evaluation.running import records
from tests.support.builders import Scripted
from tests.support.cases import BAD, BASE, toy


def twice(case: Case) -> tuple[Side, Side]:
    """The bad side of a case, asked for in two repeats."""

    async def sides() -> tuple[Side, Side]:
        known, question = Sides(), Question(case=case, label="bad", repeat=0)
        first = await known.side(question, (), Options())
        return first, await known.side(replace(question, repeat=1), (), Options())

    return asyncio.run(sides())


def test_the_files_of_a_folder_outlive_its_repository(tmp_path: Path) -> None:
    first, second = twice(load([toy(tmp_path)])[0])
    (file,) = first.change.patch.files
    assert second is first
    assert first.change.read(file, "old") == BASE["app/work.py"].encode()
    assert first.change.read(file, "new") == BAD["app/work.py"].encode()


def test_a_single_diff_is_read_once(tmp_path: Path) -> None:
    first, second = twice(load([records(tmp_path / "cases.jsonl", 1)])[0])
    assert second is first


def test_a_large_side_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_side, "_LARGEST", 50)
    first, second = twice(load([records(tmp_path / "cases.jsonl", 1)])[0])
    assert second is not first
    assert second.change.patch == first.change.patch


@pytest.mark.parametrize("embedded", [True, False])
def test_a_repeat_asks_with_the_very_request_and_reports_the_same(tmp_path: Path, *, embedded: bool) -> None:
    model, options = Scripted(), Options(embedded=embedded)
    question = Question(case=load([records(tmp_path / "cases.jsonl", 1)])[0], label="bad")

    async def reports() -> list[Report]:
        side = await Sides().side(question, [model], options)
        again = [
            await areview_prepared(side.change, side.prepared, [model], options, memory=side.memory) for _ in range(2)
        ]
        return [await areview_prepared(side.change, side.prepared, [model], options), *again]

    fresh, first, second = asyncio.run(reports())
    assert fresh == first == second
    assert len(first.reviewers) == 1 + embedded
    once, again, anew = [request.messages for request in model.requests]
    assert once is again
    assert once == anew


def test_a_worker_gets_the_repeats_of_its_cases_and_helps_with_others_when_it_has_none() -> None:
    def question(name: str, repeat: int) -> Question:
        return Question(case=Case(id=name, origin="here", diffs={"bad": b""}), label="bad", repeat=repeat)

    names, homes = "abcd", {"a": "one", "b": "two", "c": "one", "d": "two"}
    waiting = deque(question(name, repeat) for repeat in (1, 2) for name in names)
    given = known(waiting, 2, homes, "two")
    take_out(waiting, given)
    assert [(one.case.id, one.repeat) for one in given] == [("b", 1), ("d", 1)]
    assert [one.case.id for one in waiting] == [*"ac", *names]
    assert [one.case.id for one in known(waiting, 3, homes, "three")] == [*"aca"]
    assert [one.case.id for one in known(waiting, 2, {}, "one")] == [*"ac"]


def test_trials_that_finish_together_are_on_the_disk_when_each_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    trials = [Trial(case=f"case-{number}", label="bad", repeat=0, outcome="pass") for number in range(20)]
    folder = RunFolder(tmp_path)

    def fsync(descriptor: int, really: object = os.fsync) -> None:
        assert callable(really)
        really(descriptor)
        synced.append((tmp_path / "trials.jsonl").read_bytes().count(b"\n"))

    async def appended() -> None:
        with folder.writing() as append:

            async def one(trial: Trial) -> None:
                await append.together(trial)
                assert max(synced) > trials.index(trial)

            await asyncio.gather(*map(one, trials))

    monkeypatch.setattr(os, "fsync", fsync)
    asyncio.run(appended())
    assert folder.trials() == trials
    assert synced == [20]


def test_brief_trials_are_all_there(tmp_path: Path) -> None:
    with RunFolder(tmp_path).writing() as append:
        append(Trial(case="one", label="bad", repeat=0, outcome="block", findings=({"mode": "other"},), seconds=2.0))
    (brief,) = RunFolder(tmp_path).trials(brief=True)
    assert (brief.outcome, brief.findings, brief.seconds) == ("block", (), 2.0)
