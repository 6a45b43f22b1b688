"""What repeats share: a side is read and cut once, and trials that finish together go to the disk together."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.evaluation import run_side
from reviewer.evaluation.baselines import Question
from reviewer.evaluation.case import Case
from reviewer.evaluation.corpus import load
from reviewer.evaluation.run_folder import RunFolder
from reviewer.evaluation.run_side import Side, Sides
from reviewer.evaluation.trial import Trial
from reviewer.options import Options
from tests.evaluation.running import records
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
